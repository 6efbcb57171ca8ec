"""Checkpoints that a killed run continues from as if nothing had happened."""

import os
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from cad0_training.model import ModelShape, NanoModel

FILE_NAME = "checkpoint.pt"


@dataclass
class Progress:
    """How far a run is: ``batch`` is the next of ``epoch``, ``seconds`` the time spent training."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    tokens: int = 0
    seconds: float = 0.0


def save_checkpoint(
    folder: Path,
    model: NanoModel,
    optimizer: torch.optim.Optimizer,
    progress: Progress,
    facts: dict,
) -> None:
    """Writes a checkpoint; a kill at any time leaves the previous one whole.

    ``facts`` (data hashes, options) is kept for the model card.
    """
    content = {
        "shape": asdict(model.shape),
        "weights": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "random": torch.get_rng_state(),
        "progress": asdict(progress),
        "facts": facts,
    }
    temporary = folder / (FILE_NAME + ".part")
    torch.save(content, temporary)
    os.replace(temporary, folder / FILE_NAME)


def load_checkpoint(folder: Path) -> dict:
    """The saved content; see ``save_checkpoint`` for its keys."""
    return torch.load(folder / FILE_NAME, map_location="cpu", weights_only=True)


def load_model(folder: Path) -> tuple[NanoModel, Progress, dict]:
    """The model of a run in evaluation mode, how far it is, and the facts of its run."""
    content = load_checkpoint(folder)
    model = NanoModel(ModelShape(**content["shape"]))
    model.load_state_dict(content["weights"])
    return model.eval(), Progress(**content["progress"]), content["facts"]
