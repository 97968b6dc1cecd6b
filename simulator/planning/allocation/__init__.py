"""Where to send the teams, within their days, hours and money."""
