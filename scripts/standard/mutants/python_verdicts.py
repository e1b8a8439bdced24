"""Verdicts of Python's jsonschema, for the comparison of engines.

The first line of the input is a schema, every other line a document. The first line of the output is the
version, every other line 1 for a document that is accepted, 0 for one that is refused.
"""

import json
import sys
from importlib.metadata import version

from jsonschema import Draft202012Validator, FormatChecker


def main() -> None:
    lines = iter(sys.stdin.buffer)
    schema = json.loads(next(lines))
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    print(version("jsonschema"))
    for line in lines:
        print(1 if validator.is_valid(json.loads(line)) else 0)


main()
