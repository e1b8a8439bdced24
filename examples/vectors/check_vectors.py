"""Checks a conformance pack with the Python library jsonschema: python3 check_vectors.py DIR

Reads nothing but the pack that `guitu vectors --out DIR` writes. It needs jsonschema 4.18 or newer, compares
`schemaValid` of every case with the verdict of the library, and prints what differs. The exit status is 1 if
anything does.

用 Python 的 jsonschema 核对一致性用例，只读 `guitu vectors --out DIR` 写出的文件夹。
"""

import json
import re
import sys
from datetime import datetime
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker


FORMATS = FormatChecker(formats=["date"])
INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}):([0-9]{2})([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)


@FORMATS.checks("date-time", raises=ValueError)
def is_instant(text):
    """RFC 3339; the library has no check of its own for it."""
    match = INSTANT.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        return not isinstance(text, str)
    day, minute, second = match.group(1, 2, 3)
    return datetime.fromisoformat(f"{day}T{minute}") is not None and int(second) < 60


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def differences(pack):
    """Counts the cases of a pack, and names those that have another verdict here."""
    index = read(pack / "index.json")
    count, different = 0, []
    for document in index["documents"]:
        validator = Draft202012Validator(read(pack / document["schema"]), format_checker=FORMATS)
        for case in read(pack / document["cases"]):
            count += 1
            if validator.is_valid(case["document"]) != case["schemaValid"]:
                different.append(f"{document['slug']} {case['id']}")
    return count, different


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: python3 check_vectors.py DIR")
    count, different = differences(Path(sys.argv[1]))
    for name in different:
        print(name)
    print(f"{count} cases, {len(different)} different")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
