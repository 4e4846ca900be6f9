"""Writes what was taught in the form in which the assistant reads it.

    python3 export.py CHECKPOINT

- onnx/adapted.onnx: the graph of model_q4.onnx with the adapter. Its weights are those in model_q4.onnx, by place;
- onnx/adapter.bin: the adapter, half precision;
- learned.json: the directions of the subjects and the line of the own case.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from encoder import adapter_names
from onnx import TensorProto, helper

FOLDER = Path("../multilingual-e5-small-q4")
# Smaller tensors stay in the graph.
SMALLEST = 1024


def refer(tensor, location, offset, length):
    """The bytes of the tensor stand in another file of the same folder."""
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    del tensor.external_data[:]
    for key, value in (("location", location), ("offset", offset), ("length", length)):
        tensor.external_data.add(key=key, value=str(value))


def refer_to_model(graph, model):
    """Leaves the weights where they are: in the file of the model."""
    after = 0
    for tensor in graph.initializer:
        length = len(tensor.raw_data)
        if length < SMALLEST:
            continue
        at = model.find(tensor.raw_data, after)
        if at < 0:
            at = model.find(tensor.raw_data)
        if at < 0:
            raise ValueError(f"{tensor.name} is not in the model")
        after = at + length
        refer(tensor, "model_q4.onnx", at, length)


def add_adapter(graph, adapter, file):
    """Puts the two thin products beside each product of the model."""

    def add(name, weights):
        packed = np.ascontiguousarray(weights.numpy().T.astype(np.float16))
        tensor = TensorProto(name=name, data_type=TensorProto.FLOAT16, dims=packed.shape)
        refer(tensor, "adapter.bin", file.tell(), packed.nbytes)
        file.write(packed.tobytes())
        graph.initializer.append(tensor)
        return helper.make_node("Cast", [name], [f"{name}.full"], to=TensorProto.FLOAT)

    nodes = []
    for node in list(graph.node):
        nodes.append(node)
        name = node.output[0]
        down, up = adapter_names(name)
        if node.op_type != "MatMulNBits" or down not in adapter:
            continue
        node.output[0] = f"{name}.base"
        nodes += [
            add(f"{name}.down", adapter[down]),
            add(f"{name}.up", adapter[up]),
            helper.make_node("MatMul", [node.input[0], f"{name}.down.full"], [f"{name}.low"]),
            helper.make_node("MatMul", [f"{name}.low", f"{name}.up.full"], [f"{name}.moved"]),
            helper.make_node("Add", [f"{name}.base", f"{name}.moved"], [name]),
        ]
    del graph.node[:]
    graph.node.extend(nodes)


def packed(vector):
    return base64.b64encode(np.asarray(vector, dtype="<f4").tobytes()).decode()


def packed_digests(digests):
    return base64.b64encode(np.asarray(sorted(set(digests)), dtype="<u4").tobytes()).decode()


def learned(checkpoint):
    directions = dict(zip(checkpoint["subjects"], checkpoint["directions"].numpy()))
    of = lambda prefix: {
        name.removeprefix(prefix): packed(vector) for name, vector in directions.items() if name.startswith(prefix)
    }
    articles = {f"article:{name}": vector for name, vector in of("article:").items()}
    dialogs = {f"dialog:{name}": vector for name, vector in of("dialog:").items()}
    return {
        "temperature": checkpoint["temperature"],
        "taught": packed_digests(checkpoint["taught"]),
        "ownCase": {"weights": packed(checkpoint["own_weights"]), "bias": float(checkpoint["own_bias"])},
        "vague": packed(directions["vague"]),
        "subjects": articles | dialogs,
        "elsewhere": of("elsewhere:"),
    }


def write_digests():
    """The assistant holds the model against these at each start."""
    names = ["learned.json", *(f"onnx/{name}" for name in ("adapted.onnx", "adapter.bin", "model_q4.onnx"))]
    names += ["tokenizer.json", "tokenizer_config.json"]
    lines = [f"{hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (FOLDER / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main():
    checkpoint = torch.load(sys.argv[1])
    source = FOLDER / "onnx" / "model_q4.onnx"
    model = onnx.load(str(source))
    refer_to_model(model.graph, source.read_bytes())
    with open(FOLDER / "onnx" / "adapter.bin", "wb") as file:
        add_adapter(model.graph, checkpoint["adapter"], file)
    (FOLDER / "onnx" / "adapted.onnx").write_bytes(model.SerializeToString())
    text = json.dumps(learned(checkpoint), indent=1)
    (FOLDER / "learned.json").write_text(f"{text}\n", encoding="utf-8")
    write_digests()


if __name__ == "__main__":
    main()
