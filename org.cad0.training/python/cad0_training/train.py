"""Trains the embedded model from scratch on a CPU within a budget of wall-clock time or steps."""

import json
import math
import resource
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from cad0_training.checkpoint import FILE_NAME, Progress, load_checkpoint, save_checkpoint
from cad0_training.data import Batch, EncodedRows, Sampler, file_hash, make_batch, read_rows
from cad0_training.model import ModelShape, NanoModel
from cad0_training.template import IGNORED, Codec

_GRADIENT_NORM = 1.0
_WEIGHT_DECAY = 0.05
_WARM_UP_STEPS = 100

#: The rate never falls below this share of its peak.
_LAST_RATE = 0.02


class NonFiniteLossError(RuntimeError):
    """The loss is not a number; training on would destroy the weights."""


@dataclass(frozen=True)
class TrainingOptions:
    """What a run is made of.

    Without ``steps`` the budget is ``minutes`` of training time, over all resumes.
    """

    train: Path
    validation: Path
    tokenizer: Path
    out: Path
    minutes: float = 60.0
    steps: int | None = None
    rows: int | None = None
    validation_rows: int = 512
    batch_tokens: int = 2048
    learning_rate: float = 2e-3
    seed: int = 1
    threads: int = 2
    log_every: int = 20
    evaluate_every: int = 400
    checkpoint_seconds: float = 120.0
    resume: bool = False


def learning_rate(peak: float, share_done: float, step: int) -> float:
    """Warm-up by steps, flat to half of the budget, then linear down to a last small share."""
    warm_up = min(1.0, (step + 1) / _WARM_UP_STEPS)
    decay = 1.0 if share_done < 0.5 else max(_LAST_RATE, (1.0 - share_done) / 0.5)
    return peak * warm_up * decay


class Trainer:
    """One training run; ``run`` returns when the budget is spent."""

    def __init__(self, options: TrainingOptions, shape: ModelShape | None = None) -> None:
        torch.set_num_threads(options.threads)
        torch.manual_seed(options.seed)
        self._options = options
        tokenizer = Tokenizer.from_file(str(options.tokenizer))
        self._codec = Codec(tokenizer)
        shape = shape or ModelShape(vocabulary=_round_up(tokenizer.get_vocab_size(), 32))
        self._rows = self._read(options.train, options.rows, shape)
        self._validation = self._read(options.validation, options.validation_rows, shape)
        self._sampler = Sampler(self._rows, options.batch_tokens, options.seed)
        self.model = NanoModel(shape)
        self._optimizer = _make_optimizer(self.model, options.learning_rate)
        self._progress = Progress()
        self._data = {path.name: file_hash(path) for path in (options.train, options.validation)}
        self._earlier_data: list[dict] = []
        self._metrics = Metrics(options.out / "metrics.jsonl")
        options.out.mkdir(parents=True, exist_ok=True)
        if options.resume and (options.out / FILE_NAME).exists():
            self._restore()
        else:
            self._metrics.keep_until(0)

    def run(self) -> None:
        """Trains until the budget is spent, then evaluates and writes the last checkpoint."""
        options, progress = self._options, self._progress
        self.model.train()
        started = time.monotonic() - progress.seconds
        saved = time.monotonic()
        for batch in self._batches():
            share_done = self._share_done()
            if share_done >= 1:
                break
            rate = learning_rate(options.learning_rate, share_done, progress.step)
            loss, norm = self._step(batch, rate)
            progress.step += 1
            progress.batch += 1
            progress.tokens += batch.token_count
            progress.seconds = time.monotonic() - started
            self._metrics.add(progress, loss, norm, rate)
            if progress.step % options.evaluate_every == 0:
                self._metrics.write(progress, self.evaluation_loss())
            elif progress.step % options.log_every == 0:
                self._metrics.write(progress)
            if time.monotonic() - saved >= options.checkpoint_seconds:
                self._save()
                saved = time.monotonic()
        self._metrics.write(progress, self.evaluation_loss())
        self._save()

    @torch.no_grad()
    def evaluation_loss(self) -> float:
        """Mean loss per trained token of the validation rows, in fp32."""
        self.model.eval()
        total = count = 0.0
        order = sorted(range(len(self._validation)), key=self._validation.length)
        for start in range(0, len(order), 32):
            batch = make_batch(self._validation, order[start : start + 32], self._codec.padding)
            labels = torch.from_numpy(batch.labels)
            trained = int((labels != IGNORED).sum())
            total += self.model.loss(torch.from_numpy(batch.ids), labels).item() * trained
            count += trained
        self.model.train()
        return total / count

    def _step(self, batch: Batch, rate: float) -> tuple[float, float]:
        """One update; returns the loss and the gradient's norm before clipping."""
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = self.model.loss(torch.from_numpy(batch.ids), torch.from_numpy(batch.labels))
        value = loss.item()
        if not math.isfinite(value):
            row_ids = ", ".join(self._rows.row_ids[index] for index in batch.rows)
            raise NonFiniteLossError(
                f"loss is {value} at step {self._progress.step}; rows: {row_ids}"
            )
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), _GRADIENT_NORM).item()
        self._optimizer.step()
        self._optimizer.zero_grad()
        return value, norm

    def _batches(self) -> Iterator[Batch]:
        """Batches from where the progress stands, epoch after epoch."""
        progress = self._progress
        while True:
            batches = self._sampler.epoch(progress.epoch)
            for indices in batches[progress.batch :]:
                yield make_batch(self._rows, indices, self._codec.padding)
            progress.epoch += 1
            progress.batch = 0

    def _share_done(self) -> float:
        if self._options.steps is not None:
            return self._progress.step / self._options.steps
        return self._progress.seconds / (60 * self._options.minutes)

    def _read(self, path: Path, limit: int | None, shape: ModelShape) -> EncodedRows:
        rows = EncodedRows().add(read_rows(path, limit), self._codec, shape.positions)
        skipped = rows.skipped.summary()
        print(f"{path.name}: {len(rows)} rows, {rows.token_count()} tokens; not used: {skipped}")
        if not len(rows):
            raise ValueError(f"{path} has no row to train on")
        return rows

    def _save(self) -> None:
        facts = {
            "options": {name: _plain(value) for name, value in asdict(self._options).items()},
            "data": self._data,
            "earlier_data": self._earlier_data,
            "rows": len(self._rows),
        }
        save_checkpoint(self._options.out, self.model, self._optimizer, self._progress, facts)

    def _restore(self) -> None:
        content = load_checkpoint(self._options.out)
        self.model.load_state_dict(content["weights"])
        self._optimizer.load_state_dict(content["optimizer"])
        torch.set_rng_state(content["random"])
        self._progress = Progress(**content["progress"])
        self._earlier_data = content["facts"]["earlier_data"]
        if content["facts"]["data"] != self._data:
            earlier = {"until_step": self._progress.step, "data": content["facts"]["data"]}
            self._earlier_data = [*self._earlier_data, earlier]
        self._metrics.keep_until(self._progress.step)


class Metrics:
    """The loss curve as JSON Lines, one object for every few steps; see ``write``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._losses: list[float] = []
        self._last = (0.0, 0.0)
        self._previous = (0, 0.0)

    def keep_until(self, step: int) -> None:
        """Drops what a resumed run writes again: lines after ``step``; all for a new run."""
        if self._path.exists():
            lines = self._path.read_text(encoding="utf-8").splitlines(keepends=True)
            kept = [
                line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step
            ]
            self._path.write_text("".join(kept) if step else "", encoding="utf-8")

    def add(self, progress: Progress, loss: float, norm: float, rate: float) -> None:
        if not self._losses and not self._previous[0]:
            self._previous = (progress.tokens, progress.seconds)
        self._losses.append(loss)
        self._last = (norm, rate)

    def write(self, progress: Progress, evaluation_loss: float | None = None) -> None:
        """Writes the mean loss since the last line; nothing when no step was made since."""
        if not self._losses:
            return
        tokens, seconds = progress.tokens - self._previous[0], progress.seconds - self._previous[1]
        norm, rate = self._last
        line = {
            "step": progress.step,
            "loss": round(sum(self._losses) / len(self._losses), 5),
            "eval_loss": None if evaluation_loss is None else round(evaluation_loss, 5),
            "lr": rate,
            "grad_norm": round(norm, 4),
            "tokens_per_s": round(tokens / seconds) if seconds else None,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "tokens": progress.tokens,
            "seconds": round(progress.seconds, 1),
        }
        with self._path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")
        self._losses = []
        self._previous = (progress.tokens, progress.seconds)


def _make_optimizer(model: NanoModel, rate: float) -> torch.optim.Optimizer:
    """AdamW that decays matrices only."""
    matrices = [parameter for parameter in model.parameters() if parameter.dim() >= 2]
    vectors = [parameter for parameter in model.parameters() if parameter.dim() < 2]
    groups = [
        {"params": matrices, "weight_decay": _WEIGHT_DECAY},
        {"params": vectors, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.95), fused=True)


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


def _plain(value: object) -> object:
    return value.name if isinstance(value, Path) else value
