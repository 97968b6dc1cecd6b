"""The nginx for the tests of what stands in ``deploy/``: found where it is installed, installed where it is not.

``python -m tools.nginx`` makes sure there is one.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGE = "nginx-light"
SHIPPED = Path(__file__).parent.parent / "deploy" / "nginx" / "ikd.conf"

_MAIN = """{user}daemon off; pid {home}/nginx.pid; error_log {home}/error.log; worker_processes 1;
events {{ worker_connections 256; }}
http {{
    access_log off; default_type application/octet-stream;
    client_body_temp_path {home}/body; proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi; uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
    include {home}/ikd.conf;
}}
"""


def executable() -> str | None:
    """The path of an installed nginx: the one NGINX names, else one on the PATH or in Debian's place, else None."""
    return os.environ.get("NGINX") or shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def ensure() -> None:
    """Install nginx from Debian's packages where there is none, without starting it; elsewhere say what to install."""
    if executable():
        return
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        sys.exit(
            "The tests of the deployment need nginx. Install it (on Debian and Ubuntu: "
            f"sudo apt-get install {PACKAGE}), or set NGINX to its path."
        )
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    quiet = {**os.environ, "RUNLEVEL": "1", "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGE], check=True, env=quiet)


def configured(text: str, home: Path, replicas: dict[int, int], secure: int, plain: int) -> str:
    """The shipped settings with the ports of a test for those of its replicas, a certificate and a log in ``home``.

    ValueError where something that a test must change does not stand in them.
    """
    changes = {
        r"listen 443 ssl;": f"listen 127.0.0.1:{secure} ssl;",
        r"listen 80;": f"listen 127.0.0.1:{plain};",
        r"sim\.example\.go\.id": "127.0.0.1",
        r"/etc/ssl/ikd/": f"{home}/",
        r"/var/log/nginx/": f"{home}/",
    } | {rf"\b(ikd_)?{shipped}\b": rf"\g<1>{port}" for shipped, port in replicas.items()}
    for pattern, replacement in changes.items():
        text, found = re.subn(pattern, replacement, text)
        if not found:
            raise ValueError(f"{SHIPPED.name} has no {pattern}")
    return text


@contextmanager
def running(home: Path, replicas: dict[int, int], secure: int, plain: int) -> Iterator[None]:
    """Run nginx with the shipped settings while the block runs; its files in ``home``.

    ``replicas`` gives for each port that the settings name the port of a test. RuntimeError where nginx refuses them.
    """
    program = executable()
    if program is None:
        raise RuntimeError("No nginx: run `python -m tools.nginx`, or set NGINX to its path.")
    certificate = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                   "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", home / "privkey.pem",
                   "-out", home / "fullchain.pem"]  # fmt: skip
    subprocess.run(certificate, check=True, capture_output=True)
    settings = configured(SHIPPED.read_text(encoding="utf-8"), home, replicas, secure, plain)
    (home / "ikd.conf").write_text(settings, encoding="utf-8")
    # Started as root it would give its work to a user who may not enter a test's folder.
    user = "user root; " if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
    (home / "nginx.conf").write_text(_MAIN.format(home=home, user=user), encoding="utf-8")
    command = [program, "-e", str(home / "error.log"), "-p", str(home), "-c", str(home / "nginx.conf")]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    if checked.returncode:
        raise RuntimeError(checked.stderr)
    process = subprocess.Popen(command)
    try:
        _wait(secure)
        yield
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int) -> None:
    """Wait until it listens; it was found to be well set up, and takes milliseconds."""
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("nginx does not listen")


if __name__ == "__main__":
    ensure()
