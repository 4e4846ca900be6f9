"""multilingual-e5-small as it stands in model_q4.onnx, with low-rank adapters that can be trained.

The 4-bit weights stay as they are. Beside each of the four products of a layer (query, key and value together;
attention out; feed-forward in; feed-forward out) stands a product of two thin matrices, which begins as nothing
(LoRA: Hu et al. 2021, arXiv 2106.09685).
"""

import math
from contextlib import contextmanager

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, LAYERS, HEADS, BLOCK = 384, 12, 12, 32
UINT4 = 21
# Rows and columns of the weights of each product.
PRODUCTS = {
    "qkv": (3 * WIDTH, WIDTH),
    "ao": (WIDTH, WIDTH),
    "fi": (4 * WIDTH, WIDTH),
    "fo": (WIDTH, 4 * WIDTH),
}


def read_tensors(path):
    """Every tensor of the graph by name; 4-bit ones as their bytes."""
    tensors = onnx.load(path).graph.initializer
    return {
        t.name: np.frombuffer(t.raw_data, np.uint8) if t.data_type == UINT4 else numpy_helper.to_array(t)
        for t in tensors
    }


def unpack(nibbles):
    """Two 4-bit numbers a byte, the lower half first."""
    return np.stack([nibbles & 15, nibbles >> 4], -1).astype(np.float32)


def product_weights(quantised, scales, rows, columns):
    """MatMulNBits: blocks of 32 along the columns, each with its scale, around 8."""
    blocks = unpack(quantised.reshape(rows, columns // BLOCK, BLOCK // 2)).reshape(rows, -1, BLOCK)
    return ((blocks - 8) * scales.reshape(rows, -1, 1).astype(np.float32)).reshape(rows, columns)


def word_weights(tensors):
    """GatherBlockQuantized: the same, each block around a zero of its own."""
    scales = tensors["embeddings.word_scale"].astype(np.float32)
    pieces = scales.shape[0]
    values = unpack(tensors["embeddings.word"]).reshape(pieces, -1, BLOCK)
    zeros = unpack(tensors["embeddings.word_zero"]).reshape(pieces, -1, 1)
    return ((values - zeros) * scales.reshape(pieces, -1, 1)).reshape(pieces, WIDTH)


class Encoder(torch.nn.Module):
    """Turns lists of word pieces into vectors of unit length."""

    def __init__(self, path, rank):
        super().__init__()
        tensors = read_tensors(path)
        plain = lambda name: torch.from_numpy(tensors[name].astype(np.float32).copy())
        normal = lambda name: (plain(f"{name}.weight"), plain(f"{name}.bias"))
        self.words = torch.from_numpy(word_weights(tensors))
        self.positions = plain("embeddings.position")
        self.first_norm = normal("x0")
        self.adapter = torch.nn.ParameterDict()
        self.adapting = True
        self.products, self.norms = {}, []
        for layer in range(LAYERS):
            for name, (rows, columns) in PRODUCTS.items():
                key = f"l{layer}.{name}"
                weights = product_weights(tensors[f"{key}.q4"], tensors[f"{key}.scale"], rows, columns)
                self.products[key] = (torch.from_numpy(weights), plain(f"{key}.bias"))
                down, up = adapter_names(key)
                self.adapter[down] = torch.nn.Parameter(torch.randn(rank, columns) / math.sqrt(columns))
                self.adapter[up] = torch.nn.Parameter(torch.zeros(rows, rank))
            last = "last_hidden_state" if layer == LAYERS - 1 else f"l{layer}.o"
            self.norms.append((normal(f"l{layer}.a"), normal(last)))

    def multiply(self, x, key):
        weights, bias = self.products[key]
        down, up = (self.adapter[name] for name in adapter_names(key))
        product = F.linear(x, weights, bias)
        return product + F.linear(F.linear(x, down), up) if self.adapting else product

    @contextmanager
    def untaught(self):
        """The model as it was, without the adapter."""
        self.adapting = False
        try:
            yield
        finally:
            self.adapting = True

    def layer(self, x, mask, number):
        texts, length, _ = x.shape
        parts = self.multiply(x, f"l{number}.qkv").view(texts, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attention = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask, -1)
        context = (attention @ value).transpose(1, 2).reshape(texts, length, WIDTH)
        after_attention, after_feed_forward = self.norms[number]
        x = F.layer_norm(x + self.multiply(context, f"l{number}.ao"), (WIDTH,), *after_attention, 1e-12)
        inner = F.gelu(self.multiply(x, f"l{number}.fi"))
        return F.layer_norm(x + self.multiply(inner, f"l{number}.fo"), (WIDTH,), *after_feed_forward, 1e-12)

    def forward(self, pieces):
        length = max(map(len, pieces))
        ids = torch.zeros(len(pieces), length, dtype=torch.long)
        there = torch.zeros(len(pieces), length)
        for row, own in enumerate(pieces):
            ids[row, : len(own)] = torch.tensor(own)
            there[row, : len(own)] = 1
        x = F.layer_norm(self.words[ids] + self.positions[:length], (WIDTH,), *self.first_norm, 1e-12)
        mask = ((1 - there) * -1e9)[:, None, None, :]
        for number in range(LAYERS):
            x = self.layer(x, mask, number)
        mean = (x * there[..., None]).sum(1) / there.sum(1, keepdim=True)
        return F.normalize(mean, dim=-1)


def adapter_names(key):
    """Parameter names may hold no dots."""
    return f"{key.replace('.', '_')}_down", f"{key.replace('.', '_')}_up"
