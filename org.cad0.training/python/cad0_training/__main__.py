"""Command line: ``python -m cad0_training tokenizer|train|export|evaluate``."""

import argparse
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command; heavy packages are imported by the command that needs them."""
    parser = argparse.ArgumentParser(
        prog="cad0_training", description="Trains and exports the embedded model."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_tokenizer(commands)
    _add_train(commands)
    _add_export(commands)
    _add_evaluate(commands)
    options = vars(parser.parse_args(arguments))
    options.pop("run_command")(**options)


def _add_tokenizer(commands) -> None:
    parser = commands.add_parser("tokenizer", help="train the tokenizer on rows")
    parser.add_argument("--train", type=Path, required=True, help="JSON Lines of rows")
    parser.add_argument("--out", type=Path, required=True, help="tokenizer.json to write")
    parser.add_argument(
        "--rows", type=int, default=40_000, help="rows to read (default %(default)s)"
    )
    parser.set_defaults(run_command=_tokenizer)


def _tokenizer(train: Path, out: Path, rows: int) -> None:
    from cad0_training.data import read_rows
    from cad0_training.tokenizer import train_tokenizer

    tokenizer = train_tokenizer(read_rows(train, rows))
    out.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(out), pretty=False)
    print(f"{out}: {tokenizer.get_vocab_size()} tokens")


def _add_train(commands) -> None:
    parser = commands.add_parser("train", help="train from scratch within a time budget")
    parser.add_argument("--train", type=Path, required=True, help="JSON Lines of training rows")
    parser.add_argument(
        "--validation", type=Path, required=True, help="JSON Lines of validation rows"
    )
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json")
    parser.add_argument(
        "--out", type=Path, required=True, help="run folder: checkpoint and metrics.jsonl"
    )
    parser.add_argument("--minutes", type=float, default=60, help="training time over all resumes")
    parser.add_argument("--steps", type=int, help="budget in steps instead of minutes")
    parser.add_argument("--rows", type=int, help="rows to read (default: all)")
    parser.add_argument(
        "--batch-tokens", type=int, default=2048, help="tokens a batch, padding included"
    )
    parser.add_argument("--learning-rate", type=float, default=2e-3, help="peak rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true", help="continue the run in --out")
    parser.set_defaults(run_command=_train)


def _train(**options) -> None:
    from cad0_training.train import Trainer, TrainingOptions

    Trainer(TrainingOptions(**options)).run()


def _add_export(commands) -> None:
    parser = commands.add_parser("export", help="write the model folder of a run")
    parser.add_argument("--run", type=Path, required=True, help="run folder")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json")
    parser.add_argument(
        "--validation", type=Path, required=True, help="rows that choose the storage"
    )
    parser.add_argument(
        "--test", type=Path, required=True, help="rows of the scores in the model card"
    )
    parser.add_argument("--test-rows", type=int, help="test rows to read (default: all)")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument("--transformers-js", type=Path, help="second folder, for Transformers.js")
    parser.add_argument("--name", default="cad0-nano")
    parser.add_argument("--version", required=True, help="version of the model, for example 0.1.0")
    parser.set_defaults(run_command=_export)


def _export(name: str, version: str, **options) -> None:
    from cad0_training.export import ExportOptions, export
    from cad0_training.folder import ModelIdentity

    scores = export(ExportOptions(identity=ModelIdentity(name, version), **options))
    print(f"{options['out']}: {scores.total} test rows exact")


def _add_evaluate(commands) -> None:
    parser = commands.add_parser(
        "evaluate", help="exact match of a model folder on rows, or answers to prompts"
    )
    parser.add_argument("--model", type=Path, required=True, help="model folder")
    parser.add_argument("--data", type=Path, help="JSON Lines of rows")
    parser.add_argument("--rows", type=int, help="rows to read (default: all)")
    parser.add_argument("--failures", type=int, default=0, help="failed rows to show")
    parser.add_argument("prompts", nargs="*", help="descriptions to answer")
    parser.set_defaults(run_command=_evaluate)


def _evaluate(
    model: Path, data: Path | None, rows: int | None, failures: int, prompts: list[str]
) -> None:
    from cad0_training.data import read_rows
    from cad0_training.evaluate import Answerer, evaluate

    answer = Answerer.of_folder(model)
    for prompt in prompts:
        print(f"# {prompt}\n{answer(prompt)}\n")
    if data is None:
        return
    result = evaluate(answer, read_rows(data, rows))
    print(f"all: {result.total}")
    for key, values in result.by.items():
        for value, score in sorted(values.items()):
            print(f"{key} {value}: {score}")
    for row, answered in result.failures[:failures]:
        print(f"\n# {row.get('text')}\n# expected:\n{row['ir']}\n# answered:\n{answered}")


if __name__ == "__main__":
    main()
