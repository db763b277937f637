"""Who may do what at the desk, how they prove who they are, and the log of what they did."""
