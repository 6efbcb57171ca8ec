"""Trains the small byte-level BPE tokenizer on descriptions and programs."""

from collections.abc import Iterable, Iterator

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from cad0_training import normalizer
from cad0_training.template import PADDING, TEMPLATE

#: A number's sign and leading space stay with its first digit and further digits stand alone, so
#: that every number has one spelling; words keep their leading space; a newline is a token, so
#: lines are clean boundaries.
PIECES = r" ?-?[0-9]|\n| ?[A-Za-z]+|[^ \n0-9A-Za-z]| "

VOCABULARY_SIZE = 1024

#: Words rarer than this are spelled from parts instead of taking a place in the vocabulary.
MINIMUM_FREQUENCY = 20


def train_tokenizer(
    rows: Iterable[dict],
    vocabulary_size: int = VOCABULARY_SIZE,
    minimum_frequency: int = MINIMUM_FREQUENCY,
) -> Tokenizer:
    """Learns merges from the normalized descriptions and the programs of ``rows``."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [TEMPLATE.eos, PADDING, TEMPLATE.prefix, TEMPLATE.separator]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        min_frequency=minimum_frequency,
        special_tokens=[AddedToken(token, special=True, normalized=False) for token in special],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(rows), trainer)
    return tokenizer


def _texts(rows: Iterable[dict]) -> Iterator[str]:
    normalize = normalizer.Normalizer(normalizer.description())
    for row in rows:
        yield normalize(row.get("text") or "")
        yield row["ir"]
