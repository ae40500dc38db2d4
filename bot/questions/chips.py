"""Chips by the dozen: nodes, racks, pods, cloud instances and slices."""

from __future__ import annotations

from bot.questions.tags import Shape
from bot.regex import regex

COMMON_CHIPS = ("chip/h100", "chip/h200", "chip/b200", "chip/a100")
"""The chips that are offered where none was named."""

NODE_OF = 8.0
"""GPUs in a node, server, DGX or HGX unless another number is said."""

RACK_OF = 72.0
"""GPUs in an NVL72 rack."""

HALF_RACK_OF = 36.0
"""GPUs in an NVL36 rack."""

RACK_CHIPS = ("chip/gb200", "chip/gb300")
"""The chips that an NVL72 rack may hold."""

NODE_SIZES = {"chip/gb200": 4.0, "chip/gb300": 4.0, "chip/trainium2": 16.0, "chip/trainium1": 16.0}
"""Chips in a node where it isn't eight: compute trays and Amazon's instances."""

POD_SIZES = {
    "chip/tpu-v2": 256.0, "chip/tpu-v3": 1024.0, "chip/tpu-v4": 4096.0, "chip/tpu-v5e": 256.0,
    "chip/tpu-v5p": 8960.0, "chip/tpu-v6e": 256.0, "chip/tpu-v7": 9216.0,
}  # fmt: skip
"""Chips in a full TPU pod, by Google's documentation of each generation."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "blackwell": ("chip/b200", "chip/gb200", "chip/b300", "chip/gb300"),
    "blackwell gpu": ("chip/b200", "chip/gb200", "chip/b300", "chip/gb300"),
    "nvidia blackwell": ("chip/b200", "chip/gb200", "chip/b300", "chip/gb300"),
    "blackwell ultra": ("chip/b300", "chip/gb300"),
    "hopper": ("chip/h100", "chip/h200", "chip/gh200"),
    "nvidia hopper": ("chip/h100", "chip/h200", "chip/gh200"),
    "tpu": ("chip/tpu-v5p", "chip/tpu-v6e", "chip/tpu-v7", "chip/tpu-v5e"),
    "google tpu": ("chip/tpu-v5p", "chip/tpu-v6e", "chip/tpu-v7", "chip/tpu-v5e"),
    "tpu v5": ("chip/tpu-v5p", "chip/tpu-v5e"),
    "tpuv5": ("chip/tpu-v5p", "chip/tpu-v5e"),
    "trainium": ("chip/trainium2", "chip/trainium3", "chip/trainium1"),
    "aws trainium": ("chip/trainium2", "chip/trainium3", "chip/trainium1"),
    "gaudi": ("chip/gaudi3", "chip/gaudi2"),
    "mi300 series": ("chip/mi300x", "chip/mi325x"),
    "instinct": ("chip/mi300x", "chip/mi325x", "chip/mi355x"),
    "ascend": ("chip/ascend-910b", "chip/ascend-910c"),
    "rtx": ("chip/rtx-4090", "chip/rtx-pro-6000", "chip/rtx-6000-ada"),
    "rtx 6000": ("chip/rtx-6000-ada", "chip/rtx-pro-6000"),
    "h100 pcie": ("chip/h100", "chip/h100-pcie"),
    "h100 pci e": ("chip/h100", "chip/h100-pcie"),
    "pcie h100": ("chip/h100", "chip/h100-pcie"),
    "h100 pci": ("chip/h100", "chip/h100-pcie"),
    "nvidia h100 pcie": ("chip/h100", "chip/h100-pcie"),
}
"""Words that several chips go by; the first is the one meant most often."""

PCIE_SETTLED = "H100 PCIe 0.38"
"""How an H100 PCIe is written once it is settled that its 16-bit rate shall count (C-21)."""

INSTANCES: dict[str, tuple[str, float]] = {
    "p5.48xlarge": ("chip/h100", 8), "p5.4xlarge": ("chip/h100", 1),
    "p5e.48xlarge": ("chip/h200", 8), "p5en.48xlarge": ("chip/h200", 8),
    "p4d.24xlarge": ("chip/a100-40gb", 8), "p4de.24xlarge": ("chip/a100", 8),
    "p6-b200.48xlarge": ("chip/b200", 8), "p6-b300.48xlarge": ("chip/b300", 8),
    "p6e-gb200.36xlarge": ("chip/gb200", 4), "u-p6e-gb200x72": ("chip/gb200", 72),
    "u-p6e-gb200x36": ("chip/gb200", 36),
    "trn1.32xlarge": ("chip/trainium1", 16), "trn1n.32xlarge": ("chip/trainium1", 16),
    "trn1.2xlarge": ("chip/trainium1", 1),
    "trn2.48xlarge": ("chip/trainium2", 16), "trn2.3xlarge": ("chip/trainium2", 1),
    "trn2u.48xlarge": ("chip/trainium2", 16), "trn2 ultraserver": ("chip/trainium2", 64),
    "trainium2 ultraserver": ("chip/trainium2", 64),
    "p3dn.24xlarge": ("chip/v100", 8), "p3.16xlarge": ("chip/v100", 8),
    "a3-highgpu-8g": ("chip/h100", 8), "a3-megagpu-8g": ("chip/h100", 8),
    "a3-edgegpu-8g": ("chip/h100", 8), "a3 mega": ("chip/h100", 8), "a3 high": ("chip/h100", 8),
    "a3-ultragpu-8g": ("chip/h200", 8), "a3 ultra": ("chip/h200", 8),
    "a4-highgpu-8g": ("chip/b200", 8), "a4x-highgpu-4g": ("chip/gb200", 4),
    "a2-highgpu-8g": ("chip/a100-40gb", 8), "a2-megagpu-16g": ("chip/a100-40gb", 16),
    "a2-ultragpu-8g": ("chip/a100", 8),
    "nd96isr_h100_v5": ("chip/h100", 8), "standard_nd96isr_h100_v5": ("chip/h100", 8),
    "nd h100 v5": ("chip/h100", 8), "nd96isr h100 v5": ("chip/h100", 8),
    "nd96isr_h200_v5": ("chip/h200", 8), "standard_nd96isr_h200_v5": ("chip/h200", 8),
    "nd h200 v5": ("chip/h200", 8), "nd96amsr_a100_v4": ("chip/a100", 8),
    "standard_nd96amsr_a100_v4": ("chip/a100", 8), "nd96asr_v4": ("chip/a100-40gb", 8),
    "bm.gpu.h100.8": ("chip/h100", 8), "bm.gpu.h200.8": ("chip/h200", 8),
    "bm.gpu.a100-v2.8": ("chip/a100", 8), "bm.gpu.b200.8": ("chip/b200", 8),
}  # fmt: skip
"""Cloud instances by the chips that they hold, from the clouds' own documentation."""

NAMED_PODS = {"v4 pod": "chip/tpu-v4", "v3 pod": "chip/tpu-v3", "v2 pod": "chip/tpu-v2"}
"""Pods of chips whose short name alone could be the version of anything."""

_SLICE = regex(
    r"(?:tpu[ -]?)?(v2|v3|v4|v5p|v5litepod|v5e|v6e)-(\d{1,5})(?![\d.]|-?[a-z])"
    r"(?!\s?(?:gb|x(?! ?\d{1,2}\b))\b)",
    needs="-",
)
_PER_CHIP = {"v2": 2, "v3": 2, "v4": 2, "v5p": 2, "v5litepod": 1, "v5e": 1, "v6e": 1}


def slice_at(low: str, at: int) -> tuple[Shape, int] | None:
    """A TPU slice by its name, and where it ends.

    `v4-4096` counts TensorCores, two a chip; from v5e on the e-series counts chips.
    """
    match = _SLICE.match(low, at)
    if not match:
        return None
    name = "v5e" if match[1] == "v5litepod" else match[1]
    return Shape((f"chip/tpu-{name}",), int(match[2]) / _PER_CHIP[match[1]]), match.end()
