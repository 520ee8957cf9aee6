#!/usr/bin/env python3
"""Prints pages with WebKit, or measures them on a narrow screen.

Reads lines of a URL, a tab and a file from standard input. Writes a PDF to a file `.pdf`, and to a file `.json` what the
script that is named by the first argument returns in a window as wide as the second one.
Needs a display (xvfb-run) and Debian's gir1.2-webkit2-4.1 and python3-gi.
"""

import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

script = pathlib.Path(sys.argv[1]).read_text() if len(sys.argv) > 1 else None
width = int(sys.argv[2]) if len(sys.argv) > 2 else 800
jobs = [line.rstrip("\n").split("\t") for line in sys.stdin]
view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral())
window = Gtk.OffscreenWindow()
window.set_default_size(width, 1000)
window.add(view)
window.show_all()
operations = []


def load_next():
    if jobs:
        view.load_uri(jobs[0][0])
    else:
        Gtk.main_quit()


def on_load(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        # One turn of the loop, so that the page is laid out.
        GLib.timeout_add(50, print_page if jobs[0][1].endswith(".pdf") else measure_page)


def measure_page():
    _, file = jobs.pop(0)

    def on_result(_, result):
        pathlib.Path(file).write_text(view.evaluate_javascript_finish(result).to_json(0))
        load_next()

    view.evaluate_javascript(f"(() => {{ {script} }})()", -1, None, None, None, on_result)
    return False


def print_page():
    _, file = jobs.pop(0)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set("output-file-format", "pdf")
    settings.set("output-uri", f"file://{file}")
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    # This port of WebKit takes the margins from here, not from `@page`.
    for set_margin in (
        setup.set_top_margin,
        setup.set_right_margin,
        setup.set_bottom_margin,
        setup.set_left_margin,
    ):
        set_margin(12, Gtk.Unit.MM)
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _: load_next())
    operation.connect("failed", lambda _, error: sys.exit(f"{file}: {error}"))
    operations.append(operation)
    operation.print_()
    return False


view.connect("load-changed", on_load)
view.connect("load-failed", lambda _, event, url, error: sys.exit(f"{url}: {error.message}"))
if jobs:
    load_next()
    Gtk.main()
