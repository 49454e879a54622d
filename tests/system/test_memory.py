from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

from counsel_app.system import memory

needs_glibc: Final = pytest.mark.skipif(
    sys.platform != "linux", reason="only the GNU C library can be asked"
)
# A thousand pieces that were freed, below one that is still in use.
_SCRIPT: Final = """
import ctypes
from counsel_app.system.memory import give_back
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
def resident():
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * 4096 / 2**20
taken = [libc.malloc(60_000) for _ in range(1000)]
for place in taken:
    ctypes.memset(place, 1, 60_000)
end = libc.malloc(60_000)
for place in taken:
    libc.free(place)
before = resident()
print(give_back(), round(before - resident()))
"""
_ARENAS: Final = """
import ctypes, re, threading
from counsel_app.system import memory
if {together}:
    assert memory.keep_together()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
def work():
    for _ in range(50):
        libc.malloc(50_000)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
libc.fflush(None)
"""


@needs_glibc
def test_what_was_freed_goes_back_to_the_system() -> None:
    said, mebibytes = _printed(_SCRIPT).split()
    assert said == "True"
    assert int(mebibytes) > 40


@needs_glibc
def test_all_threads_take_from_one_place() -> None:
    assert _printed(_ARENAS.format(together=True)).count("<heap nr=") == 1
    assert _printed(_ARENAS.format(together=False)).count("<heap nr=") > 1


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    memory._glibc.cache_clear()
    monkeypatch.setattr("sys.platform", "win32")
    assert not memory.keep_together()
    assert not memory.give_back()
    memory._glibc.cache_clear()


def _printed(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
