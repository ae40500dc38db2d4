"""The tables, a module for what belongs together.

None is imported here: a table takes half a millisecond to make, and a question touches few of them.
"""
