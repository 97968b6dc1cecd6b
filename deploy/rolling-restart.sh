#!/bin/sh
# Restarts the replicas one after another, each only when the one before serves again: rolling-restart.sh 8501 8502
# Visitors of a replica that restarts go on with another; their plan is in their address bar. IKD_PATH is the sub-path.
set -eu
for port in "$@"; do
    systemctl restart "ikd@$port"
    tries=0
    until curl --fail --silent --output /dev/null "http://127.0.0.1:$port${IKD_PATH-/sim}/healthz"; do
        tries=$((tries + 1))
        if [ "$tries" -ge 60 ]; then
            echo "ikd@$port does not answer after a minute; the others were left as they are" >&2
            exit 1
        fi
        sleep 1
    done
    # nginx takes a replica that failed on again after two seconds.
    sleep 3
    echo "ikd@$port serves again"
done
