r"""The description normalizer: ordered replacements, kept as data, and their interpreter.

People write one size in many ways (``50x30mm``, ``50 mm × 30 mm``, ``50 by 30``). A small model
should not spend its capacity on that, so descriptions are brought to one form before they are
tokenized. Programs are never normalized.

The rules travel inside ``cad0.json`` and are interpreted by Python (here) and by Java, so they are
written in the part of the regular-expression language that means the same in ``re`` and
``java.util.regex``:

* ASCII classes are spelled out (``[0-9]``, ``[a-z]``); no ``\d \s \w \b``, whose Unicode meaning
  differs;
* no ``.`` and no ``$``, whose idea of a line end differs; "at the end" is ``(?![^ ])`` ("no
  non-space follows");
* look-behind has a fixed width of one character;
* characters outside ASCII are ``\uXXXX`` escapes, which both engines read;
* a replacement holds plain characters and ``$1`` only.
"""

import re
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase

_ASCII_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_NUMBER_WORDS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


@dataclass(frozen=True)
class Rule:
    """One replacement of every match of ``pattern``; ``why`` is for readers and is not exported."""

    pattern: str
    replacement: str
    why: str


def _word(alternatives: str) -> str:
    """A pattern for whole words: no ASCII letter or digit on either side."""
    return f"(?<![a-z0-9])(?:{alternatives})(?![a-z0-9])"


RULES: tuple[Rule, ...] = (
    # One spelling per character.
    Rule(
        r"[\u0000-\u001f\u007f\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]",
        " ",
        "every kind of white space, line break and control character is a space",
    ),
    Rule(r"[\u2010-\u2015\u2212\ufe58\uff0d]", "-", "dashes and the minus sign"),
    Rule(r"[\u201c\u201d\u201e\u201f\u2033\u3003]", '"', "double quotes and the double prime"),
    Rule(r"[\u2018\u2019\u201a\u201b\u2032\u00b4`]", "'", "single quotes and the prime"),
    Rule(r"\u2026", "...", "ellipsis"),
    Rule(r"[\u00d7\u2715\u2716\u2a2f*]", " x ", "multiplication signs between sizes"),
    Rule(
        r"[\u00d8\u00f8\u2300\u2205\u03a6\u03c6]", " dia ", "diameter signs and their look-alikes"
    ),
    Rule(r"[ ]*[\u00b0\u00ba]", " degree", "degree sign"),
    Rule(r"<[|]", "< ", "a description can never spell a special token"),
    # Abbreviations whose punctuation carries no meaning.
    Rule(r"(?<![a-z0-9])w/o(?![a-z0-9])", "without ", ""),
    Rule(r"(?<![a-z0-9])w/", "with ", ""),
    Rule(r"(?<![a-z0-9])o[.]d(?:[.]|(?![a-z0-9]))", "od ", "outer diameter"),
    Rule(r"(?<![a-z0-9])i[.]d(?:[.]|(?![a-z0-9]))", "id ", "inner diameter"),
    Rule(r"(?<![a-z0-9])a/f(?![a-z0-9])", "af", "across flats"),
    Rule(r"(?<![a-z])(?:diameters?|diam|dia)(?![a-z])[.]?", " dia ", "10mm dia., diameter 10"),
    Rule(r"&", " and ", ""),
    Rule(r"@", " at ", ""),
    # Numbers.
    Rule(r"(?<![0-9])[.](?=[0-9])", "0.", ".5 is 0.5"),
    Rule(r"(?<=[0-9])[.]0+(?![0-9])", "", "5.0 is 5"),
    Rule(r"([.][0-9]*[1-9])0+(?![0-9])", "$1", "2.50 is 2.5"),
    *(Rule(_word(word), str(value), "counts") for value, word in enumerate(_NUMBER_WORDS, start=2)),
    Rule(
        r"(?<![a-z0-9])one(?![a-z0-9])(?![ ](?:"
        r"by|side|end|edge|face|of|each|another|long|short|in|on|at|per)(?![a-z]))(?=[ ][a-z])",
        "1",
        "'one' counts, unless it is a pronoun or picks a side",
    ),
    Rule(r"(?<=[0-9])[ ]*(?:mm|millimet(?:er|re)s?)x[ ]*(?=[0-9])", " x ", "50mmx30mm"),
    Rule(r"(?<![a-z0-9])3-?d(?![a-z0-9])", "threed", "3d printing speaks of no size"),
    Rule(r"(?<=[a-z])-(?=[a-z0-9])", " ", "l-bracket, nema-17"),
    Rule(r"(?<=[0-9])-(?=[a-z])", " ", "4-hole, 5mm-thick"),
    Rule(r"(?<=[0-9])(?=[a-z])", " ", "50x30mm: letters stand apart from digits"),
    Rule(r"(?<=[a-z])(?=[0-9])", " ", "m3, h5"),
    Rule(r"(?<=[0-9])[ ]+(?:mms?|millimet(?:er|re)s?)(?![a-z])", "", "millimetre is the unit"),
    Rule(
        r"(?<=[0-9])[ ]*(?:\"|''|inch(?:es)?(?![a-z])|ins(?![a-z])[.]?|in[.])",
        " inch",
        "inch marks",
    ),
    Rule(r"(?<=[0-9])[ ]+(?:by|x)[ ]+(?=[0-9])", " x ", "50 by 30"),
    # Words with two spellings.
    Rule(_word("degrees|degs?"), "degree", ""),
    Rule(r"centred", "centered", ""),
    Rule(r"centre", "center", ""),
    Rule(r"(?<![a-z])thk(?![a-z])[.]?", "thick", ""),
    # Punctuation: commas separate, everything else only decorates.
    Rule(r"[ ]+[-/|][ ]+", ", ", "dashes and bars between clauses"),
    Rule(r"[!?.]+[ ]+(?=[^ ])", ", ", "sentences are separated like clauses"),
    Rule(r"[!?.]+(?![^ ])", " ", "end of the description"),
    Rule(r"[:=()_{}~|\"'\[\]]", " ", "labels, parentheses and quotes"),
    Rule(r"[ ]*[,;][ ,;]*", ", ", "one comma, one space"),
    Rule(r"[ ]+", " ", "one space"),
    Rule(r"(?<![^ ])[ ]", "", "leading space"),
    Rule(r"[ ](?![^ ])", "", "trailing space"),
    Rule(r",(?![ ]|[^ ])", "", "trailing comma: nothing at all follows"),
)


class Normalizer:
    """Applies a normalizer description, the ``normalizer`` object of ``cad0.json``."""

    def __init__(self, description: dict) -> None:
        self._lowercase = description["lowercase"] == "ascii"
        self._prefix_space = description["prefix_space"]
        self._rules = [
            (re.compile(rule["pattern"]), re.sub(r"\$([0-9])", r"\\\1", rule["replacement"]))
            for rule in description["rules"]
        ]

    def __call__(self, text: str) -> str:
        """Returns the one spelling of ``text``; empty stays empty, else it starts with a space."""
        result = text.translate(_ASCII_LOWER) if self._lowercase else text
        for pattern, replacement in self._rules:
            result = pattern.sub(replacement, result)
        return " " + result if result and self._prefix_space else result


def description() -> dict:
    """The rules as the ``normalizer`` object that is written to ``cad0.json``."""
    rules = [{"pattern": rule.pattern, "replacement": rule.replacement} for rule in RULES]
    return {"lowercase": "ascii", "rules": rules, "prefix_space": True}
