"""Rows become ids and labels as the template says."""

import pytest
from conftest import PLATE, PROFILE, make_row

from cad0_training.template import (
    IGNORED,
    TEMPLATE,
    Codec,
    given_characters,
    operation_ends,
)


def encode(codec: Codec, row: dict):
    return next(codec.encode_rows([row]))


def decode(codec: Codec, ids: list[int]) -> str:
    return codec.decode(ids)


@pytest.mark.parametrize("program", [PLATE, PROFILE, "S 2.5"])
def test_text_of_a_sample_is_exactly_the_template(codec, program) -> None:
    encoded = encode(codec, make_row(1, text="80 x 40 plate", ir=program))
    expected = f"{TEMPLATE.prefix} 80 x 40 plate{TEMPLATE.separator}{program}{TEMPLATE.eos}"
    assert decode(codec, encoded.ids) == expected


def test_without_description_the_prompt_is_two_tokens(codec) -> None:
    assert codec.encode_prompt("") == [codec.prefix, codec.separator]
    assert decode(codec, codec.encode_prompt("")) == TEMPLATE.prefix + TEMPLATE.separator


@pytest.mark.parametrize("program", [PLATE, PROFILE])
def test_labels_agree_with_a_slow_reference(codec, program) -> None:
    """The reference finds the first label by decoding ever longer beginnings of the ids."""
    for kept in range(len(operation_ends(program))):
        row = make_row(1, ir=program, task="complete", kept_operations=kept)
        given = TEMPLATE.prefix + " 80 x 40 x 4 plate" + TEMPLATE.separator
        given += program[: given_characters(row)]
        encoded = encode(codec, row)
        labels = encoded.labels()
        first = next(
            count
            for count in range(len(encoded.ids) + 1)
            if decode(codec, encoded.ids[:count]) == given
        )
        assert labels == [IGNORED] * first + encoded.ids[first:]
        assert labels[-1] == codec.eos


def test_given_operations_and_prompt_encode_alike(codec) -> None:
    row = make_row(1, ir=PROFILE, task="complete", kept_operations=1)
    encoded = encode(codec, row)
    given = PROFILE[: given_characters(row)]
    assert given.endswith("END\n")
    assert codec.encode_prompt(row["text"], given) == encoded.ids[: encoded.first_label]


def test_a_sketch_block_is_one_operation() -> None:
    assert [PROFILE[:end].splitlines()[-1] for end in operation_ends(PROFILE)] == [
        "END",
        "E 0 0 0 5",
        "T 1 0 0 3",
    ]


@pytest.mark.parametrize("kept", [4, 5])
def test_row_with_every_operation_given_has_nothing_to_predict(codec, kept) -> None:
    assert encode(codec, make_row(1, task="complete", kept_operations=kept)) is None


def test_kept_operations_count_in_completion_rows_only(codec) -> None:
    assert given_characters(make_row(1, kept_operations=2)) == 0


@pytest.mark.parametrize(
    ("text", "pieces"),
    [("C -12.5 3\nD", ["C", " -1", "2", ".", "5", " 3", "\n", "D"]), ("100", ["1", "0", "0"])],
)
def test_numbers_have_one_spelling(tokenizer, text, pieces) -> None:
    split = tokenizer.pre_tokenizer.pre_tokenize_str(text)
    assert [text[start:end] for _, (start, end) in split] == pieces
