"""What Slack sees. `Surfaces` puts the handlers together; `bot.app` alone imports this."""
