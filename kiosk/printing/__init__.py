"""Print jobs and the printer behind them."""
