"""Pictures that depend on the client, as vector paths: one source for screen and paper."""
