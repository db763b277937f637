"""What a visit is and what follows from it. Knows no Qt and no SQL."""
