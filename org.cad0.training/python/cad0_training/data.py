"""Rows in memory as token ids, and length-bucketed batches of them in a reproducible order."""

import hashlib
import json
import random
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np

from cad0_training.template import IGNORED, Codec

#: Rows that are tokenized at a time.
_CHUNK = 4096

#: Tasks that the template expresses; ``edit`` rows have a program to change, which it does not
#: carry.
_TASKS = ("generate", "complete")


def read_rows(path: Path, limit: int | None = None) -> Iterator[dict]:
    """The rows of a JSON Lines file in order, at most ``limit`` of them."""
    with path.open(encoding="utf-8") as lines:
        for index, line in enumerate(lines):
            if limit is not None and index >= limit:
                return
            yield json.loads(line)


def file_hash(path: Path) -> str:
    """SHA-256 of a file as hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _chunks(items: Iterable, size: int) -> Iterator[list]:
    """Consecutive lists of ``size`` items; the last may be shorter."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


@dataclass
class Skipped:
    """Row ids that are not trained, by reason; nothing is dropped or cut silently."""

    other_task: list[str] = field(default_factory=list)
    nothing_to_predict: list[str] = field(default_factory=list)
    too_long: list[str] = field(default_factory=list)

    def summary(self) -> str:
        return ", ".join(
            f"{len(ids)} {reason.replace('_', ' ')}" for reason, ids in vars(self).items()
        )


class EncodedRows:
    """Many encoded rows in three flat arrays, 2 bytes a token."""

    def __init__(self) -> None:
        self.row_ids: list[str] = []
        self.skipped = Skipped()
        self.first_labels = array("H")
        self.without_text: list[int] = []
        self.with_text: list[int] = []
        self._tokens = array("H")
        self._starts = array("L", [0])

    def __len__(self) -> int:
        return len(self.row_ids)

    def ids(self, index: int) -> np.ndarray:
        """Token ids of one row, [T] uint16."""
        start, end = self._starts[index], self._starts[index + 1]
        return np.frombuffer(self._tokens, np.uint16, end - start, start * self._tokens.itemsize)

    def length(self, index: int) -> int:
        return self._starts[index + 1] - self._starts[index]

    def token_count(self) -> int:
        return len(self._tokens)

    def add(self, rows: Iterable[dict], codec: Codec, limit: int) -> "EncodedRows":
        """Encodes and appends rows; rows over ``limit`` tokens are listed in ``skipped``."""
        for chunk in _chunks(rows, _CHUNK):
            wanted = [row for row in chunk if self._is_template_task(row)]
            for row, encoded in zip(wanted, codec.encode_rows(wanted), strict=True):
                if encoded is None:
                    self.skipped.nothing_to_predict.append(row["id"])
                elif len(encoded.ids) > limit:
                    self.skipped.too_long.append(row["id"])
                else:
                    self._append(row, encoded.ids, encoded.first_label)
        return self

    def _is_template_task(self, row: dict) -> bool:
        known = row.get("task", "generate") in _TASKS
        if not known:
            self.skipped.other_task.append(row["id"])
        return known

    def _append(self, row: dict, ids: list[int], first_label: int) -> None:
        (self.with_text if row.get("text") else self.without_text).append(len(self))
        self.row_ids.append(row["id"])
        self.first_labels.append(first_label)
        self._tokens.extend(ids)
        self._starts.append(len(self._tokens))


@dataclass(frozen=True)
class Batch:
    """Rows padded to the longest: ids and labels [B, T] int64.

    ``rows`` are the rows' indices; ``token_count`` does not count padding.
    """

    ids: np.ndarray
    labels: np.ndarray
    rows: list[int]
    token_count: int


def make_batch(rows: EncodedRows, indices: list[int], padding: int) -> Batch:
    """Pads the rows at the end; padding is never a label."""
    longest = max(rows.length(index) for index in indices)
    ids = np.full((len(indices), longest), padding, np.int64)
    labels = np.full((len(indices), longest), IGNORED, np.int64)
    for line, index in enumerate(indices):
        row = rows.ids(index)
        first = rows.first_labels[index]
        ids[line, : len(row)] = row
        labels[line, first : len(row)] = row[first:]
    return Batch(ids, labels, indices, sum(rows.length(index) for index in indices))


class Sampler:
    """The order of batches, a pure function of the seed: a checkpoint needs a position only.

    Rows are shuffled, cut into pools, sorted by length within a pool, and cut into batches of about
    ``batch_tokens`` tokens, padding included; then the batches are shuffled. Rows without a
    description are drawn so that they are ``textless_share`` of each epoch, however many of them
    the data has.
    """

    _POOL = 4096

    def __init__(
        self, rows: EncodedRows, batch_tokens: int, seed: int, textless_share: float = 0.1
    ) -> None:
        self._rows = rows
        self._batch_tokens = batch_tokens
        self._seed = seed
        self._textless_share = textless_share

    def epoch(self, number: int) -> list[list[int]]:
        """The batches of one epoch, as row indices."""
        order = random.Random(f"{self._seed}/{number}")
        indices = self._rows.with_text + self._textless(number)
        order.shuffle(indices)
        batches = [
            batch
            for pool in _chunks(indices, self._POOL)
            for batch in self._cut(sorted(pool, key=self._rows.length))
        ]
        order.shuffle(batches)
        return batches

    def _textless(self, number: int) -> list[int]:
        """The next share of the rows without description, going round them from epoch to epoch."""
        available, described = self._rows.without_text, len(self._rows.with_text)
        if not available or not described:
            return list(available)
        wanted = round(described * self._textless_share / (1 - self._textless_share))
        return [available[(number * wanted + offset) % len(available)] for offset in range(wanted)]

    def _cut(self, indices: list[int]) -> Iterator[list[int]]:
        batch: list[int] = []
        for index in indices:  # in order of length: the newest row is the longest
            if batch and self._rows.length(index) * (len(batch) + 1) > self._batch_tokens:
                yield batch
                batch = []
            batch.append(index)
        if batch:
            yield batch
