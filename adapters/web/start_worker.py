"""Starts a worker: run by itself by `worker_process`, which says where the modules of the bot are found."""

import json
import sys

if __name__ == "__main__":
    sys.path[:] = json.loads(sys.argv.pop(1))
    from adapters.web.worker import main

    main()
