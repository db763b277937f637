"""The use cases of staff and managers, one module a subject. Each takes the `Office` it works in and the `Actor`.

`kiosk.session.Desk` is what a client's visit works with; this package is what people at the front desk do.
Every use case is a function marked with `@use_case`: it refuses without permission (`kiosk.security.roles`), and
what it changes is written together with a line of the audit log.
"""
