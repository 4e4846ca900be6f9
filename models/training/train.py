"""Teaches the adapter, and with it a direction for every subject, what people ask.

    python3 train.py PIECES CHECKPOINT [--minutes 40] [--from CHECKPOINT]

PIECES is what write-pieces.ts wrote. Each question is drawn towards the direction of its subject and away from all
others, those that no article answers among them (softmax over cosines with a margin). A second line tells somebody's
own case from a general question. Misspelled copies take turns with the question as it was written.
"""

import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from encoder import WIDTH, Encoder

MODEL = "../multilingual-e5-small-q4/onnx/model_q4.onnx"
RANK = 16
EPOCHS = 4
BATCH = 64
ADAPTER_RATE, DIRECTION_RATE = 1e-3, 4e-3
WARM_UP = 20
# Subjects lie a few hundredths of a cosine apart; a right one must be ahead by the margin.
TEMPERATURE, MARGIN = 0.04, 0.1
# Two subjects that share a question are no mistake: a little of each target goes to all.
SMOOTHING = 0.05
# Own cases and their counterparts are few beside the questions of articles.
OWN_CASE_REPEATS = 3
# A question of an article counts as general, but nobody has judged it one by one.
GENERAL_BY_DEFAULT = 0.15
HELD_OUT = 16
# Questions about a part, with the sections of their pages: some forty texts at once, every so many batches.
PART_BATCH, PART_EVERY = 8, 1
PART_TEMPERATURE = 0.04
KEEPING = 2.0


def read_texts(path):
    """What write-pieces.ts wrote.

    examples: [{pieces, variants, subjects: [], ownCase: true | false | null, judged: bool, set}]
    parts: [{page, pieces, variants, sections: [pieces], right: place in sections}]
    taught: digests of the example questions of the knowledge base, which the index need not search
    """
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)
    return texts["examples"], texts["parts"], texts["taught"]


class Taught(torch.nn.Module):
    """The encoder with what it learns beside the adapter."""

    def __init__(self, subjects):
        super().__init__()
        self.subjects = subjects
        self.places = {subject: place for place, subject in enumerate(subjects)}
        self.encoder = Encoder(MODEL, RANK)
        self.directions = torch.nn.Parameter(torch.randn(len(subjects), WIDTH) / math.sqrt(WIDTH))
        self.own_weights = torch.nn.Parameter(torch.zeros(WIDTH))
        self.own_bias = torch.nn.Parameter(torch.zeros(1))

    def encode(self, pieces):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.encoder(pieces).float()

    def cosines(self, vectors):
        return vectors @ F.normalize(self.directions, dim=-1).T

    def loss(self, batch):
        vectors = self.encode([as_written_or_misspelled(one) for one in batch])
        return self.subject_loss(vectors, batch) + self.own_case_loss(vectors, batch)

    def part_loss(self, batch):
        """Each question among the sections of all; `before` are the vectors that the model gave untaught."""
        pages = {one["page"]: one for one in batch}
        sections = [section for page in pages.values() for section in page["sections"]]
        first = dict(zip(pages, np.cumsum([0, *[len(page["sections"]) for page in pages.values()]])))
        right = torch.tensor([first[one["page"]] + one["right"] for one in batch])
        vectors = self.encode([*map(as_written_or_misspelled, batch), *sections])
        questions, passages = vectors[: len(batch)], vectors[len(batch) :]
        found = F.cross_entropy(questions @ passages.T / PART_TEMPERATURE, right)
        before = torch.stack(
            [*[one["before"] for one in batch], *[v for page in pages.values() for v in page["sectionsBefore"]]]
        )
        return found + KEEPING * (1 - agreement(vectors, before))

    def remember_untaught(self, parts):
        """Notes how the model saw the texts before it was taught anything."""
        pages = {one["page"]: one for one in parts}
        with torch.no_grad(), self.encoder.untaught():
            for page in pages.values():
                page["sectionsBefore"] = self.encode(page["sections"])
            for one in parts:
                one["before"] = self.encode([one["pieces"]])[0]
                one["sectionsBefore"] = pages[one["page"]]["sectionsBefore"]

    def subject_loss(self, vectors, batch):
        wanted = torch.zeros(len(batch), len(self.subjects))
        for row, one in enumerate(batch):
            for subject in one["subjects"]:
                wanted[row, self.places[subject]] = 1 / len(one["subjects"])
        known = wanted.sum(-1) > 0
        smooth = (1 - SMOOTHING) * wanted + SMOOTHING / len(self.subjects)
        scores = (self.cosines(vectors) - MARGIN * (wanted > 0).float()) / TEMPERATURE
        return -(smooth * F.log_softmax(scores, -1)).sum(-1)[known].mean()

    def own_case_loss(self, vectors, batch):
        told = torch.tensor([float(one["ownCase"] or 0) for one in batch])
        weight = torch.tensor(
            [0.0 if one["ownCase"] is None else 1.0 if one["judged"] else GENERAL_BY_DEFAULT for one in batch]
        )
        odds = vectors @ self.own_weights + self.own_bias
        losses = F.binary_cross_entropy_with_logits(odds, told, reduction="none")
        return (losses * weight).sum() / (weight.sum() + 1e-6)

    def begin_at_means(self, examples):
        """The direction of a subject begins at the mean of its questions, seen from the mean of all."""
        vectors = self.encode_all(examples)
        middle = vectors.mean(0)
        sums = np.zeros((len(self.subjects), WIDTH), np.float32)
        for vector, one in zip(vectors, examples):
            if len(one["subjects"]) == 1:
                sums[self.places[one["subjects"][0]]] += vector - 0.9 * middle
        self.directions.data = F.normalize(torch.from_numpy(sums) + 1e-6, dim=-1)

    def encode_all(self, examples):
        vectors = np.zeros((len(examples), WIDTH), np.float32)
        by_length = sorted(range(len(examples)), key=lambda at: len(examples[at]["pieces"]))
        with torch.no_grad():
            for start in range(0, len(by_length), 128):
                places = by_length[start : start + 128]
                vectors[places] = self.encode([examples[at]["pieces"] for at in places]).numpy()
        return vectors


def as_written_or_misspelled(one):
    return random.choice([one["pieces"], *one["variants"]])


def agreement(vectors, before):
    """Whether texts that were near are near, and others far: correlation of the cosines of all pairs, -1 to 1."""
    above = torch.ones(len(vectors), len(vectors)).triu(1) > 0
    now, then = (vectors @ vectors.T)[above], (before @ before.T)[above]
    return F.cosine_similarity(now - now.mean(), then - then.mean(), dim=0)


def batches(examples):
    """Texts of like length go together; the order is a new one each time."""
    shuffled = random.sample(examples, len(examples))
    for start in range(0, len(shuffled), BATCH * 24):
        part = sorted(shuffled[start : start + BATCH * 24], key=lambda one: len(one["pieces"]))
        cut = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
        yield from random.sample(cut, len(cut))


def report(taught, name, examples):
    """How many of the examples lie nearest to one of their subjects."""
    told = [one for one in examples if one["subjects"]]
    with torch.no_grad():
        nearest = taught.cosines(torch.from_numpy(taught.encode_all(told))).argmax(-1).tolist()
    right = sum(taught.subjects[at] in one["subjects"] for at, one in zip(nearest, told))
    print(f"{name}: nearest to the right subject {right / max(len(told), 1):.3f} of {len(told)}", flush=True)


def report_parts(taught, parts):
    """How many questions lie nearest to their section, among those of their page and among those of all pages."""
    pages = {one["page"]: one for one in parts}
    with torch.no_grad():
        sections = {page: taught.encode(one["sections"]) for page, one in pages.items()}
        every = torch.cat(list(sections.values()))
        first = dict(zip(pages, np.cumsum([0, *[len(own) for own in sections.values()]])))
        questions = torch.cat([taught.encode([one["pieces"]]) for one in parts])
    of_page = sum(
        int((question @ sections[one["page"]].T).argmax()) == one["right"] for question, one in zip(questions, parts)
    )
    nearest = (questions @ every.T).argmax(-1).tolist()
    found = sum(
        first[one["page"]] <= at < first[one["page"]] + len(one["sections"]) for at, one in zip(nearest, parts)
    )
    count = max(len(parts), 1)
    print(f"held-out parts: {of_page / count:.3f} of page, page found {found / count:.3f} of {len(parts)}", flush=True)


def train(taught, examples, parts, minutes):
    rates = [
        {"params": list(taught.encoder.adapter.values()), "lr": ADAPTER_RATE, "weight_decay": 0.01},
        {"params": [taught.directions, taught.own_weights, taught.own_bias], "lr": DIRECTION_RATE, "weight_decay": 0},
    ]
    optimiser = torch.optim.AdamW(rates)
    highest = [group["lr"] for group in optimiser.param_groups]
    steps, step, start = EPOCHS * len(examples) // BATCH, 0, time.time()
    while True:
        for batch in batches(examples):
            gone = max(step / steps, (time.time() - start) / (60 * minutes))
            if gone >= 1:
                return
            pace = min(1, step / WARM_UP) * max(0.02, (1 + math.cos(math.pi * gone)) / 2)
            for group, rate in zip(optimiser.param_groups, highest):
                group["lr"] = rate * pace
            loss = taught.loss(batch)
            if step % PART_EVERY == 0 and parts:
                loss = loss + taught.part_loss(random.sample(parts, PART_BATCH))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(taught.encoder.adapter.parameters(), 1.0)
            optimiser.step()
            step += 1
            if step % 50 == 0:
                print(f"{100 * gone:.0f} % loss {loss.item():.3f}", flush=True)


def take_over(taught, earlier):
    """Goes on from an earlier training; subjects that are new since begin at the mean of their questions."""
    places = {subject: place for place, subject in enumerate(earlier["subjects"])}
    known = [(place, places[subject]) for subject, place in taught.places.items() if subject in places]
    with torch.no_grad():
        for own, old in known:
            taught.directions[own] = earlier["directions"][old]
        taught.own_weights.copy_(earlier["own_weights"])
        taught.own_bias.copy_(earlier["own_bias"])
    taught.encoder.adapter.load_state_dict(earlier["adapter"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pieces")
    parser.add_argument("checkpoint")
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--from", dest="earlier")
    options = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(os.cpu_count() or 1)
    everything, parts, digests = read_texts(options.pieces)
    pages = sorted({one["page"] for one in parts})
    pages_held_out = set(pages[:: HELD_OUT // 2])
    parts_held_out = [one for one in parts if one["page"] in pages_held_out]
    parts = [one for one in parts if one["page"] not in pages_held_out]
    development = [one for one in everything if one["set"] == "dev"]
    taught_from = [one for one in everything if one["set"] != "dev"]
    held_out = [one for at, one in enumerate(taught_from) if one["set"] == "texts" and at % HELD_OUT == 0]
    kept = {id(one) for one in held_out}
    examples = [
        one for one in taught_from if id(one) not in kept
        for _ in range(OWN_CASE_REPEATS if one["judged"] else 1)
    ]
    taught = Taught(sorted({subject for one in taught_from for subject in one["subjects"]}))
    earlier = torch.load(options.earlier) if options.earlier else None
    known = set(earlier["subjects"]) if earlier else set()
    new = [one for one in taught_from if set(one["subjects"]) - known]
    if new:
        taught.begin_at_means(new)
    if earlier:
        take_over(taught, earlier)
    print(f"{len(examples)} examples of {len(taught.subjects)} subjects", flush=True)
    taught.remember_untaught(parts)
    report_parts(taught, parts_held_out)
    train(taught, examples, parts, options.minutes)
    report_parts(taught, parts_held_out)
    report(taught, "held out", held_out)
    report(taught, "development questions", development)
    torch.save(
        {
            "temperature": TEMPERATURE,
            "subjects": taught.subjects,
            "taught": digests,
            "directions": F.normalize(taught.directions.detach(), dim=-1),
            "own_weights": taught.own_weights.detach(),
            "own_bias": taught.own_bias.detach(),
            "adapter": taught.encoder.adapter.state_dict(),
        },
        options.checkpoint,
    )


if __name__ == "__main__":
    main()
