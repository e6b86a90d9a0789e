"""What a handler may ask for by name: annotate the argument with the alias."""

from __future__ import annotations

from typing import TypeAlias

from litestar.di import NamedDependency

from aidememoire.store.record import Record
from aidememoire.web.recall import Recall
from aidememoire.web.settings import Settings
from aidememoire.web.visitor import Visitor

GivenRecord: TypeAlias = NamedDependency[Record]
"""`record`: the open record; views open their own transaction on it."""

GivenVisitor: TypeAlias = NamedDependency[Visitor]
"""`visitor`: who asks."""

GivenSettings: TypeAlias = NamedDependency[Settings]
"""`settings`: how the application was started; its clock."""

GivenRecall: TypeAlias = NamedDependency[Recall]
"""`recall`: answers kept while the record stays as it is."""
