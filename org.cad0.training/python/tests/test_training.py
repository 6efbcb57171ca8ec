"""A tiny run: resuming, non-finite loss, and export."""

import json
import shutil

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install .[train]")
onnxruntime = pytest.importorskip(
    "onnxruntime", reason="export needs onnxruntime: pip install .[train]"
)
pytest.importorskip("transformers", reason="export needs transformers: pip install .[train]")

from cad0_training.__main__ import main  # noqa: E402
from cad0_training.checkpoint import load_model  # noqa: E402
from cad0_training.decoder import OnnxDecoder  # noqa: E402
from cad0_training.evaluate import evaluate, groups  # noqa: E402
from cad0_training.export import (  # noqa: E402
    ExportMismatchError,
    StoredModel,
    check_same_tokens,
    choose,
    onnx_graph,
)
from cad0_training.model import (  # noqa: E402
    ModelShape,
    NanoModel,
    RmsNorm,
    _RmsNormFunction,
    to_hf,
)
from cad0_training.quantize import QUANTIZATIONS  # noqa: E402
from cad0_training.train import (  # noqa: E402
    NonFiniteLossError,
    Trainer,
    TrainingOptions,
    learning_rate,
)
from cad0_training.transformers_js import with_attention_mask  # noqa: E402

SHAPE = ModelShape(vocabulary=320, layers=2, hidden=64, feed_forward=64, heads=4, key_value_heads=2)


def run(data_folder, out, steps: int, until: int | None = None, resume: bool = False) -> Trainer:
    """Trains for ``steps``; with ``until`` it is killed there, after a checkpoint."""
    options = TrainingOptions(
        train=data_folder / "train.jsonl",
        validation=data_folder / "val.jsonl",
        tokenizer=data_folder / "tokenizer.json",
        out=out,
        steps=steps,
        batch_tokens=128,
        threads=1,
        log_every=2,
        evaluate_every=4,
        checkpoint_seconds=0,
        resume=resume,
    )
    trainer = Trainer(options, SHAPE)
    if until is not None:
        take_step, taken = trainer._step, []

        def killed_step(*arguments):
            if len(taken) == until:
                raise KeyboardInterrupt
            taken.append(arguments)
            return take_step(*arguments)

        trainer._step = killed_step
        with pytest.raises(KeyboardInterrupt):
            trainer.run()
    else:
        trainer.run()
    return trainer


def curve(folder) -> list[tuple]:
    lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    return [(line["step"], line["eval_loss"], line["lr"], line["grad_norm"]) for line in lines]


def test_resumed_run_equals_an_uninterrupted_one(data_folder, tmp_path) -> None:
    run(data_folder, tmp_path / "whole", steps=24)
    run(data_folder, tmp_path / "parts", steps=24, until=13)
    run(data_folder, tmp_path / "parts", steps=24, resume=True)
    whole, parts = load_model(tmp_path / "whole")[0], load_model(tmp_path / "parts")[0]
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, parts.state_dict()[name]), name
    assert curve(tmp_path / "whole") == curve(tmp_path / "parts")


def test_change_of_data_is_remembered(data_folder, tmp_path) -> None:
    shutil.copytree(data_folder, tmp_path / "data")
    run(tmp_path / "data", tmp_path / "run", steps=2)
    before = load_model(tmp_path / "run")[2]["data"]
    lines = (tmp_path / "data" / "train.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "data" / "train.jsonl").write_text("".join(lines[:40]))
    run(tmp_path / "data", tmp_path / "run", steps=4, resume=True)
    facts = load_model(tmp_path / "run")[2]
    assert facts["earlier_data"] == [{"until_step": 2, "data": before}]
    assert facts["data"]["train.jsonl"] != before["train.jsonl"]


def test_metrics_have_what_front_ends_draw(data_folder, tmp_path) -> None:
    run(data_folder, tmp_path, steps=4)
    line = json.loads((tmp_path / "metrics.jsonl").read_text().splitlines()[-1])
    assert {"step", "loss", "eval_loss", "lr", "grad_norm", "tokens_per_s", "memory"} <= set(line)


def test_loss_that_is_not_finite_stops_with_the_row_ids(data_folder, tmp_path) -> None:
    trainer = run(data_folder, tmp_path, steps=1)
    with torch.no_grad():
        trainer.model.norm.weight[0] = float("nan")
    trainer._progress.step = 0
    with pytest.raises(NonFiniteLossError, match="row-"):
        trainer.run()


def test_rate_warms_up_stays_and_falls() -> None:
    rates = [learning_rate(1.0, step / 1000, step) for step in range(1000)]
    assert rates[0] == pytest.approx(0.01)
    assert rates[100:500] == [1.0] * 400
    assert rates[750] == pytest.approx(0.5)
    assert rates[999] == pytest.approx(0.02)


def test_loss_is_the_cross_entropy_of_the_next_labelled_token() -> None:
    torch.manual_seed(1)
    model = NanoModel(SHAPE)
    ids = torch.randint(0, SHAPE.vocabulary, (2, 7))
    labels = ids.clone()
    labels[:, :3] = -100
    logits = model(ids)
    picked = [-logits[b, t - 1].log_softmax(-1)[ids[b, t]] for b in range(2) for t in range(3, 7)]
    assert model.loss(ids, labels).item() == pytest.approx(sum(picked).item() / 8, rel=1e-5)


def test_derivative_of_the_normalization_is_right() -> None:
    torch.manual_seed(5)
    norm = RmsNorm(6).double()
    x = torch.randn(2, 3, 6, dtype=torch.double, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x, w: _RmsNormFunction.apply(x, w), (x, norm.weight))
    assert torch.allclose(norm(x), torch.nn.functional.rms_norm(x, (6,), norm.weight, 1e-6))


def test_graph_and_hugging_face_model_agree_with_the_trained_model(tmp_path) -> None:
    torch.manual_seed(2)
    model = NanoModel(SHAPE).eval()
    path = tmp_path / "model.onnx"
    path.write_bytes(onnx_graph(model).SerializeToString())
    decoder = OnnxDecoder(path, capacity=64)
    ids = torch.randint(0, SHAPE.vocabulary, (1, 9))
    with torch.no_grad():
        expected = model(ids)[0]
        hf = to_hf(model, eos=0, padding=1)(ids).logits[0]
    assert torch.allclose(expected, hf, atol=1e-4)
    whole = torch.from_numpy(decoder.logits(ids[0].tolist(), 0))
    assert torch.allclose(expected[-1], whole, atol=1e-4)
    decoder.logits(ids[0, :5].tolist(), 0)
    for position in range(5, 9):
        stepwise = torch.from_numpy(decoder.logits([ids[0, position].item()], position))
        assert torch.allclose(expected[position], stepwise, atol=1e-4)
    check_same_tokens(model, decoder, ids.T.tolist(), eos=0)


def test_graph_for_transformers_js_agrees_with_a_cache_that_grows() -> None:
    torch.manual_seed(4)
    model = NanoModel(SHAPE).eval()
    graph = with_attention_mask(onnx_graph(model))
    session = onnxruntime.InferenceSession(graph.SerializeToString())
    ids = torch.randint(0, SHAPE.vocabulary, (1, 9))
    with torch.no_grad():
        expected = model(ids)[0]
    empty = np.zeros((1, SHAPE.key_value_heads, 0, SHAPE.head_size), np.float32)
    names = [value.name for value in session.get_inputs()]
    cache = {name: empty for name in names if name.startswith("past")}
    for start, end in ((0, 6), (6, 7), (7, 8), (8, 9)):
        mask = np.ones((1, end), np.int64)
        tokens = ids[:, start:end].numpy()
        logits, *present = session.run(None, cache | {"input_ids": tokens, "attention_mask": mask})
        cache = dict(zip(cache, present, strict=True))
        assert np.allclose(expected[end - 1], logits[0, -1], atol=1e-4)


def test_graph_of_another_model_is_refused(tmp_path) -> None:
    torch.manual_seed(3)
    path = tmp_path / "model.onnx"
    path.write_bytes(onnx_graph(NanoModel(SHAPE)).SerializeToString())
    with pytest.raises(ExportMismatchError):
        check_same_tokens(NanoModel(SHAPE), OnnxDecoder(path, capacity=64), [[5, 6, 7]], eos=0)


@pytest.mark.parametrize(("name", "tolerance"), [("4-bit", 1.0), ("8-bit", 0.1)])
def test_stored_weights_stay_close(name, tolerance, tmp_path) -> None:
    torch.manual_seed(6)
    model = NanoModel(SHAPE).eval()
    graph = onnx_graph(model)
    path = tmp_path / "model.onnx"
    path.write_bytes(QUANTIZATIONS[name](graph).SerializeToString())
    with torch.no_grad():
        expected = model(torch.tensor([[3, 5, 8]]))[0, -1]
    answered = torch.from_numpy(OnnxDecoder(path, capacity=16).logits([3, 5, 8], 0))
    assert (answered - expected).abs().max() < tolerance * expected.std()
    assert path.stat().st_size < graph.ByteSize()


def test_smallest_storage_without_measurable_loss_is_chosen() -> None:
    small, middle, large = (
        StoredModel("4-bit", None, 2, 0.70),
        StoredModel("8-bit", None, 3, 0.798),
        StoredModel("fp32", None, 9, 0.80),
    )
    assert choose([small, middle, large]) is middle


def test_exported_folder_answers(data_folder, tmp_path, capsys) -> None:
    run(data_folder, tmp_path / "run", steps=4)
    options = {
        "run": tmp_path / "run",
        "tokenizer": data_folder / "tokenizer.json",
        "validation": data_folder / "val.jsonl",
        "test": data_folder / "test.jsonl",
        "out": tmp_path / "model",
        "version": "0.0.1",
        "transformers-js": tmp_path / "js",
    }
    main(["export", *(str(word) for key, value in options.items() for word in (f"--{key}", value))])
    names = {path.name for path in (tmp_path / "model").iterdir()}
    assert names == {
        "model.onnx",
        "tokenizer.json",
        "config.json",
        "generation_config.json",
        "cad0.json",
        "README.md",
    }
    assert {path.name for path in (tmp_path / "js").iterdir()} >= {"onnx", "tokenizer_config.json"}
    main(["evaluate", "--model", str(tmp_path / "model"), "--data", str(options["test"]), "a cube"])
    assert "task generate" in capsys.readouterr().out


def test_evaluation_counts_exact_answers_by_group(rows) -> None:
    answers = iter([row["ir"] for row in rows[:3]] + ["C 1 1 1"] * 3)
    result = evaluate(lambda text, given: next(answers), rows[:6])
    assert (result.total.exact, result.total.count) == (3, 6)
    assert {task: score.count for task, score in result.by["task"].items()} == {
        "complete without text": 1,
        "generate": 4,
        "complete with text": 1,
    }
    assert [row["id"] for row, _ in result.failures] == [row["id"] for row in rows[3:6]]


@pytest.mark.parametrize(("phrasing", "wording"), [("/held-2", "held-out"), ("/2", "known")])
def test_evaluation_tells_wordings_apart(rows, phrasing, wording) -> None:
    row = rows[1] | {"source": {"phrasing": "primitive/cube" + phrasing}}
    assert groups(row) == {
        "task": "generate",
        "wording": f"{wording} wording",
        f"family, {wording} wording": "plate",
    }
