"""Máy in mẫu: render Word templates written in docxtpl's dialect, fast and without trusting their author."""

from .cleaning import clean_data
from .compile import CompiledTemplate, check_template, compile_template
from .contract import Contract, Field, ListOf, Record, field_names
from .faults import Fault
from .package import Package, read_package, write_package

__all__ = [
    "CompiledTemplate",
    "Contract",
    "Fault",
    "Field",
    "ListOf",
    "Package",
    "Record",
    "check_template",
    "clean_data",
    "compile_template",
    "field_names",
    "read_package",
    "write_package",
]
