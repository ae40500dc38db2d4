"""What a message changes of the offer spoken of, or of ours."""
