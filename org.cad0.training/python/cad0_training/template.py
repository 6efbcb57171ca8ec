r"""The one template of training and inference, and the encoding of rows and prompts with it.

A sample is ``Design: {text}\n\nCompact IR:\n{program}<|endoftext|>``. The fixed parts are single
tokens, and description and program are tokenized on their own and then joined, here and in Java
alike::

    ids = [prefix] + encode(normalize(text)) + [separator] + encode(program) + [eos]
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tokenizers import Encoding, Tokenizer

from cad0_training import normalizer


@dataclass(frozen=True)
class Template:
    """The fixed texts of a sample; each is an added special token of the tokenizer."""

    prefix: str
    separator: str
    eos: str


TEMPLATE = Template(prefix="Design:", separator="\n\nCompact IR:\n", eos="<|endoftext|>")
PADDING = "<|pad|>"

#: Label of a position that is not trained, as in Hugging Face models.
IGNORED = -100


@dataclass(frozen=True)
class EncodedRow:
    """Token ids of one row; positions from ``first_label`` to the end (with EOS) are trained."""

    ids: list[int]
    first_label: int

    def labels(self) -> list[int]:
        """The label of every position: ``IGNORED`` where given, the token id where predicted."""
        return [IGNORED] * self.first_label + self.ids[self.first_label :]


def operation_ends(program: str) -> list[int]:
    """Character offsets just after each operation's line, its newline included.

    A sketch block ``SK … END`` is one operation. The last offset is the length of the program.
    """
    ends = []
    offset = 0
    in_sketch = False
    for line in program.splitlines(keepends=True):
        offset += len(line)
        word = line.split(maxsplit=1)[0] if line.strip() else ""
        in_sketch = word == "SK" or (in_sketch and word != "END")
        if word and not in_sketch:
            ends.append(offset)
    return ends


def given_characters(row: dict) -> int | None:
    """Leading characters of the program that are given; None when nothing is left to predict."""
    ends = operation_ends(row["ir"])
    kept = row.get("kept_operations", 0) if row.get("task") == "complete" else 0
    if kept >= len(ends):
        return None
    return ends[kept - 1] if kept else 0


class Codec:
    """Turns rows and prompts into token ids.

    ``rules`` is the normalizer of a finished model's ``cad0.json``; without it, today's rules hold.
    """

    def __init__(self, tokenizer: Tokenizer, rules: dict | None = None) -> None:
        self._tokenizer = tokenizer
        self._normalize = normalizer.Normalizer(rules or normalizer.description())
        self.prefix = self._special(TEMPLATE.prefix)
        self.separator = self._special(TEMPLATE.separator)
        self.eos = self._special(TEMPLATE.eos)
        self.padding = self._special(PADDING)

    def _special(self, token: str) -> int:
        token_id = self._tokenizer.token_to_id(token)
        if token_id is None:
            raise ValueError(
                f"the tokenizer has no token {token!r}; make it with `cad0_training tokenizer`"
            )
        return token_id

    def encode_prompt(self, text: str, given: str = "") -> list[int]:
        """Ids up to where the model continues.

        ``given`` holds whole operations and ends with a newline, or is empty.
        """
        description = self._encode(self._normalize(text)).ids
        return [self.prefix, *description, self.separator, *self._encode(given).ids]

    def encode_rows(self, rows: Iterable[dict]) -> Iterator[EncodedRow | None]:
        """Encodes rows in order; None stands for a row without an operation to predict."""
        rows = list(rows)
        texts = self._encode_batch([self._normalize(row.get("text") or "") for row in rows])
        programs = self._encode_batch([row["ir"] for row in rows])
        for row, text, program in zip(rows, texts, programs, strict=True):
            given = given_characters(row)
            yield None if given is None else self._join(text, program, given)

    def decode(self, ids: list[int]) -> str:
        """The program text of generated ids (without EOS)."""
        return self._tokenizer.decode(ids, skip_special_tokens=False)

    def _join(self, text: Encoding, program: Encoding, given: int) -> EncodedRow:
        ids = [self.prefix, *text.ids, self.separator, *program.ids, self.eos]
        given_tokens = sum(1 for start, _ in program.offsets if start < given)
        return EncodedRow(ids, len(text.ids) + 2 + given_tokens)

    def _encode(self, text: str) -> Encoding:
        return self._tokenizer.encode(text, add_special_tokens=False)

    def _encode_batch(self, texts: list[str]) -> list[Encoding]:
        return self._tokenizer.encode_batch(texts, add_special_tokens=False)
