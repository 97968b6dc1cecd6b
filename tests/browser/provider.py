"""A provider of identities on loopback: signs in whoever asks, as one made-up person."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from tools.server import free_port

CLIENT, PERSON = "ikd", {"sub": "1", "name": "Petugas Coba", "email": "petugas@kantor.example"}


def provider(address: str) -> Starlette:
    """The four paths of OpenID Connect that a sign-in with a code takes."""
    key = RSAKey.generate_key(2048, {"kid": "1", "use": "sig", "alg": "RS256"})
    asked: dict[str, str] = {}

    def described(request: Request) -> JSONResponse:
        paths = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        return JSONResponse(
            {name: f"{address}/{path}" for name, path in paths.items()}
            | {
                "issuer": address,
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        )

    def authorize(request: Request) -> RedirectResponse:
        given = request.query_params
        code = str(len(asked))
        asked[code] = given.get("nonce", "")
        return RedirectResponse(f"{given['redirect_uri']}?{urlencode({'code': code, 'state': given['state']})}")

    async def token(request: Request) -> JSONResponse:
        code, now = str((await request.form())["code"]), int(time.time())
        told = PERSON | {"iss": address, "aud": CLIENT, "iat": now, "exp": now + 600, "nonce": asked.pop(code)}
        signed = jwt.encode({"alg": "RS256", "kid": "1"}, told, key)
        return JSONResponse({"access_token": "x", "token_type": "Bearer", "expires_in": 600, "id_token": signed})

    def keys(request: Request) -> JSONResponse:
        return JSONResponse({"keys": [key.as_dict(private=False)]})

    return Starlette(
        routes=[
            Route("/.well-known/openid-configuration", described),
            Route("/authorize", authorize),
            Route("/token", token, methods=["POST"]),
            Route("/keys", keys),
        ]
    )


@contextmanager
def running_provider() -> Iterator[str]:
    """The provider's address while it runs."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = uvicorn.Server(uvicorn.Config(provider(address), host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join(10)
