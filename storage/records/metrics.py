"""The metrics that facts state: what the core looks up and the bundled facts are filed under."""

from enum import StrEnum


class Metric(StrEnum):
    """Name of what a fact states about its subject; the comment gives the subject and the unit."""

    # Labs and owners
    H100E_IN_USE = "h100e_in_use"  # lab; H100e; stock used at a date, research and serving
    H100E_OWNED = "h100e_owned"  # lab or owner; H100e; qualifier: chip maker
    FLEET_SHARE = "share_of_operational_fleet"  # lab; share of its parent's running fleet
    IT_POWER = "it_power"  # lab or site; MW
    CAPACITY_POWER = "capacity_power"  # lab; GW; as the company put it
    CONTRACTED_POWER = "contracted_power"  # lab; GW; qualifier: status of the contract
    H100E_CONTRACTED = "h100e_contracted"  # lab; H100e
    ACCELERATORS = "accelerators"  # lab or academic; chips; detail `chip`
    ACCELERATORS_PLANNED = "accelerators_planned"  # lab; chips; detail `chip`; announced only
    HEADCOUNT = "headcount"  # lab; people; detail `unfit`: why it serves no per-head figure
    HEADCOUNT_PLANNED = "headcount_planned"  # lab; people
    RESEARCH_HEADCOUNT = "research_headcount"  # lab; people in research and development
    RD_COMPUTE_SHARE = "rd_compute_share"  # lab; share of compute that is for research
    RESEARCH_STAFF_SHARE = "research_staff_share"  # lab; share of staff doing research
    RD_COMPUTE_SPEND = "rd_compute_spend"  # lab; USD per year
    FINAL_RUN_SHARE = "final_run_share"  # lab; share of R&D compute in final runs
    OPEN_ROLES = "open_roles"  # lab; postings
    ALLOCATION = "allocation"  # lab; what is on record about access inside
    DISCLOSED = "disclosed"  # lab; other statements about its compute
    DEMAND = "demand"  # anyone; what researchers ask for
    TALENT = "talent"  # anyone; retention, flows; qualifier: what is measured
    # Machines
    H100E_OPERATIONAL = "h100e_operational"  # site or academic; H100e; qualifier: machine
    H100E_FORECAST = "h100e_forecast"  # site; H100e; planned, never read as running
    PER_STUDENT = "h100e_per_student"  # academic; a price-based H100e, not ours
    # Chips
    CHIP_H100E = "h100e"  # chip; H100e per chip
    BF16_DENSE = "bf16_dense"  # chip; FLOP/s per chip
    EIGHT_BIT_DENSE = "eight_bit_dense"  # chip; op/s per chip
    RENTAL_PRICE = "rental_price"  # chip; USD per GPU-hour; qualifier: basis; detail `provider`
    REALISED_RATIO = "realised_ratio"  # chip; training throughput relative to an H100
    CHARGE_RATIO = "charge_ratio"  # chip; an administrative exchange rate in H100-hours
    # Training runs
    GPU_HOURS = "gpu_hours"  # run; GPU-hours; details `chip`, `chips`
    TRAINING_FLOP = "training_flop"  # run; FLOP; details `chip`, `chips`, `confidence`
    PARAMETERS = "parameters"  # run; count; active ones have the qualifier `active`
    TOKENS = "tokens"  # run; count
    RUN_COST = "run_cost"  # run; USD
    OPEN_WEIGHTS_RELEASE = "open_weights_release"  # run; parameters; detail `licence`
    THROUGHPUT = "throughput"  # run; tokens per second and chip
    GOODPUT = "goodput"  # run; share
    # Programmes and the rest
    PROGRAMME = "programme"  # programme; qualifier: what the value is; detail `closes`
    ACADEMIC = "academic"  # academic life in numbers; qualifier: what is measured
    DATASET = "dataset"  # what a dataset covers, how it was revised
    MARKET = "market"  # price facts that are no price: overheads, spreads
    # Conventions (subject `any` unless a lab is named)
    HEADCOUNT_WIDTH = "headcount_width"  # relative half-width; qualifier: grade (C-03)
    OFFER_RESEARCH_SHARE = "offer_research_share"  # C-02
    MFU = "mfu"  # C-12
    TIER = "tier"  # lower bound, research H100e per researcher; qualifier: its name (C-15)
    THRESHOLD = "threshold"  # how far from the usual a week must be to be told (C-22)
    LORA_FLOP_FACTOR = "lora_flop_factor"  # FLOP per parameter and token (C-23)
    TRAINING_FLOP_FACTOR = "training_flop_factor"  # C-23
