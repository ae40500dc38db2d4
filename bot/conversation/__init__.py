"""Talking: what a message means after the ones before it, and ways to show an answer anew."""
