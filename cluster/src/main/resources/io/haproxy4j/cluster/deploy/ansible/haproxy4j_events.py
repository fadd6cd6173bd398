# SPDX-License-Identifier: Apache-2.0
"""Writes what Ansible does as one JSON object per line."""

from __future__ import annotations

import fcntl
import json
import os
import sys

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
name: haproxy4j_events
type: stdout
short_description: one JSON object per line
description:
  - Writes what is done on each node as one JSON object per line.
  - Holds the lock of the file that HAPROXY4J_LOCK names, so that a run that has lost whoever started it ends before
    another one begins.
"""


def part(result, name):
    """A part of a result, whose name has lost its underscore in newer releases."""
    return getattr(result, name) if hasattr(result, name) else getattr(result, "_" + name)


def words(values):
    """What a module or a program says of its failure."""
    if values.get("_ansible_no_log"):
        return "hidden"
    said = [values.get(key) for key in ("msg", "stderr", "stdout")]
    said += [words(item) for item in values.get("results", []) if item.get("failed")]
    return "\n".join(str(text).strip() for text in said if text)


class CallbackModule(CallbackBase):
    """The events of a run."""

    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "haproxy4j_events"

    def write(self, **event):
        try:
            sys.stdout.write(json.dumps(event) + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever started this run is gone, and another run will finish it.
            os._exit(1)

    def tell(self, kind, result, message=""):
        self.write(
            kind=kind,
            node=part(result, "host").get_name(),
            task=part(result, "task").get_name(),
            changed="yes" if part(result, "result").get("changed") else "no",
            message=message,
        )

    def v2_playbook_on_start(self, playbook):
        self.lock = os.open(os.environ["HAPROXY4J_LOCK"], os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.write(kind="begun", node="", task="", changed="no", message="")

    def v2_runner_on_ok(self, result):
        self.tell("done", result)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self.tell("done" if ignore_errors else "failed", result, words(part(result, "result")))

    def v2_runner_on_unreachable(self, result):
        self.tell("failed", result, words(part(result, "result")))
