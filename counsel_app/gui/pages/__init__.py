'''How to write a page.

A page is a class in its own module here and one line in ``registry.py``::

    PageSpec("cases", QT_TRANSLATE_NOOP("Pages", "Cases"), "folder-open", _STAFF, "cases:…")

It is built when it is first opened, thrown away when the file is locked, and
speaks to the rest of the program only through its ``Desk``::

    """The list of cases: search while typing, chips, Enter opens."""

    class CasesPage(Page):
        """Cases of the file that is open."""

        def __init__(self, desk: Desk) -> None:
            super().__init__(desk)
            translate = QCoreApplication.translate
            self._search = SearchField(translate("Cases", "Search cases"))
            self._search.searched.connect(self._reload)
            self._model = TableModel(
                (
                    Column(translate("Cases", "Case"), text=lambda row: row.number),
                    Column(translate("Cases", "Name"), text=lambda row: row.name, stretch=True),
                ),
                key=lambda row: row.case_id,
            )
            table = TableView(translate("Cases", "Cases"), self._model)
            table.opened.connect(lambda case_id: desk.navigate("case", case_id))
            column(Title(translate("Cases", "Cases")), self._search, table, parent=self, margin=24)

        def open(self, target: str) -> None:
            self._reload()

        def on_changed(self, changes: Changes) -> None:
            if changes.touches(Case):
                self._reload()

        def first_focus(self) -> QWidget:
            return self._search

        def _reload(self, *_: object) -> None:
            text = self._search.text()
            self.desk.jobs.vault(
                lambda vault: actions.cases.search(vault, text),
                then=self._model.set_rows, owner=self, latest="search",
            )

Rules that keep the window quick, safe and readable by everyone:

- Reading: ``desk.jobs.vault(lambda vault: actions.<module>.<use case>(vault, …),
  then=…, owner=self)``. Writing: ``desk.write(…)``, the same for use cases that
  return ``Changes``. Take values out of the controls *before* the lambda: it
  runs on another thread. ``actions`` imports the use case there; a page
  imports nothing from ``usecases`` at run time (name its types under
  TYPE_CHECKING).
- Expected errors need no code: the bar at the top says them. Pass ``failed``
  only to do more (``form.show_problems(error.names)``).
- Words: literal ``translate("Page", "English text")``; counts as
  ``translate("Page", "%n case(s)", None, n)``; then run
  ``python packaging/translations.py`` and fill in the German. Labels of fields
  and codes come from the domain. Data inside a sentence goes through
  ``i18n.isolate``; texts are ``Text``, ``Heading``…, never a bare QLabel (it
  would read a client's angle brackets as HTML).
- Forms: ``RecordForm(Consultation, ("held_on", "minutes", …))``, with
  ``values()`` for ``from_wire`` and for drafts, ``paused`` to save a draft,
  ``check()`` before saving.
- Icons: files of ``resources/icons``; colours only by name from ``theme.colours()``.
- Every control needs an accessible name; the widgets of ``gui/widgets`` take
  it as their first argument. One ``PrimaryButton`` per page. Dialogs are
  opened with ``open()``, never ``exec()``, so that locking can close them.
'''
