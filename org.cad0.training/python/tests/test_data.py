"""Rows in memory and the order of batches."""

import numpy as np
from conftest import make_row

from cad0_training.data import EncodedRows, Sampler, make_batch
from cad0_training.template import IGNORED


def test_rows_that_cannot_be_trained_are_listed_by_reason(codec) -> None:
    rows = [
        make_row(1),
        make_row(2, task="edit"),
        make_row(3, task="complete", kept_operations=4),
        make_row(4, text="very " * 300),
    ]
    encoded = EncodedRows().add(rows, codec, limit=200)
    assert encoded.row_ids == ["row-1"]
    assert vars(encoded.skipped) == {
        "other_task": ["row-2"],
        "nothing_to_predict": ["row-3"],
        "too_long": ["row-4"],
    }


def test_batches_are_padded_and_padding_is_not_trained(codec, rows) -> None:
    encoded = EncodedRows().add(rows, codec, 1024)
    chosen = [0, 1, 3]
    batch = make_batch(encoded, chosen, codec.padding)
    for line, index in enumerate(chosen):
        expected = next(codec.encode_rows([rows[index]]))
        length = len(expected.ids)
        assert batch.ids[line, :length].tolist() == expected.ids
        assert batch.labels[line, :length].tolist() == expected.labels()
        assert np.all(batch.ids[line, length:] == codec.padding)
        assert np.all(batch.labels[line, length:] == IGNORED)
    assert batch.token_count == np.count_nonzero(batch.ids != codec.padding)


def test_an_epoch_has_every_described_row_once_and_a_share_without_text(codec) -> None:
    described = [make_row(number) for number in range(90)]
    bare = [make_row(100 + number, text="") for number in range(4)]
    encoded = EncodedRows().add(described + bare, codec, 1024)
    drawn = [index for batch in Sampler(encoded, 500, seed=1).epoch(0) for index in batch]
    assert sorted(index for index in drawn if index < 90) == list(range(90))
    assert len(drawn) == 100


def test_order_depends_on_seed_and_epoch_alone(codec, rows) -> None:
    encoded = EncodedRows().add(rows, codec, 1024)
    first = Sampler(encoded, 200, seed=1)
    assert first.epoch(1) == Sampler(encoded, 200, seed=1).epoch(1)
    assert first.epoch(1) != first.epoch(2)
    assert first.epoch(1) != Sampler(encoded, 200, seed=2).epoch(1)


def test_batches_keep_to_the_token_budget(codec, rows) -> None:
    encoded = EncodedRows().add(rows, codec, 1024)
    for batch in Sampler(encoded, 200, seed=1).epoch(0):
        assert make_batch(encoded, batch, codec.padding).ids.size <= 200
