"""What is told of a conversation: answers shown anew, corrections, how a workspace stands."""
