"""Signing in, forms and names: what an attacker tries, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from litestar.testing import TestClient
from web.conftest import PASSWORDS, Clock, find_token, send_sign_in

from aidememoire.web.visitor import SESSION, VISIT


def test_a_session_is_new_at_every_sign_in(shared: TestClient) -> None:
    """An id that a browser came with is never the one that is signed in."""
    planted = "A" * 43
    shared.cookies.set(SESSION, planted, domain="127.0.0.1")
    assert send_sign_in(shared, "Rui", PASSWORDS["Rui"][1]).status_code == 303
    first = shared.cookies.get(SESSION)
    assert first and first != planted
    assert shared.app.state.book.find_session(planted, "2026-03-02T10:00:00.000000+00:00") is None


def test_the_session_cookie_is_out_of_reach_of_scripts_and_of_forms_elsewhere(shared: TestClient) -> None:
    """HttpOnly and SameSite=Lax: a link leads in, a form from elsewhere does not."""
    cookie = send_sign_in(shared, "Rui", PASSWORDS["Rui"][1]).headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie


@pytest.mark.parametrize("name", ["Rui", "Nobody"])
def test_a_wrong_password_and_a_wrong_name_look_the_same(shared: TestClient, name: str) -> None:
    """The same status and sentence, so that names cannot be sought."""
    answer = send_sign_in(shared, name, "certainly not this")
    assert answer.status_code == 401
    assert "do not belong together" in answer.text
    assert SESSION not in answer.headers.get("set-cookie", "")


def test_guessing_is_stopped(shared: TestClient, clock: Clock) -> None:
    """After five failures even the right password waits."""
    for _ in range(5):
        assert send_sign_in(shared, "Lea", "certainly not this").status_code == 401
    answer = send_sign_in(shared, "Lea", PASSWORDS["Lea"][1])
    assert answer.status_code == 429 and answer.headers["retry-after"] == "900"


@pytest.mark.parametrize("token", [None, "", "0" * 64, "é" * 8])
def test_a_form_without_this_browsers_token_does_nothing(shared: TestClient, token: str | None) -> None:
    """No session comes of a form that another page made."""
    shared.get("/sign-in")
    form = {"name": "Rui", "password": PASSWORDS["Rui"][1]} | ({"csrf": token} if token is not None else {})
    assert shared.post("/sign-in", data=form).status_code == 403


def test_the_token_of_another_browser_does_nothing(shared: TestClient) -> None:
    """A token belongs to the visit it was given to."""
    token = find_token(shared)
    shared.cookies.delete(VISIT)
    shared.get("/sign-in")
    form = {"name": "Rui", "password": PASSWORDS["Rui"][1], "csrf": token}
    assert shared.post("/sign-in", data=form).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_from_another_site_does_nothing(shared: TestClient, site: str) -> None:
    """Even with the right token."""
    form = {"name": "Rui", "password": PASSWORDS["Rui"][1], "csrf": find_token(shared)}
    assert shared.post("/sign-in", data=form, headers={"Sec-Fetch-Site": site}).status_code == 403


@pytest.mark.parametrize(
    "target", ["https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test", "/\r\nX: y", "x"]
)
def test_signing_in_leads_nowhere_else(shared: TestClient, target: str) -> None:
    """Only to a path here."""
    answer = send_sign_in(shared, "Rui", PASSWORDS["Rui"][1], target)
    assert answer.status_code == 303 and answer.headers["location"] == "/"


def test_signing_out_ends_the_session(shared: TestClient, enter: Callable[[str], str]) -> None:
    """The id opens nothing afterwards, in whoever's hands."""
    token = enter("Rui")
    session = shared.cookies.get(SESSION)
    assert shared.post("/sign-out", data={"csrf": token}).status_code == 303
    assert shared.app.state.book.find_session(session, "2026-03-02T10:00:00.000000+00:00") is None


@pytest.mark.parametrize("host", ["elsewhere.test", "elsewhere.test:8017", "127.0.0.1.elsewhere.test", "[::1", ""])
def test_a_foreign_name_for_this_machine_is_refused(local: TestClient, host: str) -> None:
    """A page elsewhere cannot have its own name lead here and read the record."""
    assert local.get("/sign-in", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "localhost:8017", "127.0.0.1:8017", "[::1]:8017", "LOCALHOST"])
def test_this_machines_own_names_are_its_own(local: TestClient, host: str) -> None:
    """With and without a port."""
    assert local.get("/sign-in", headers={"Host": host}, follow_redirects=False).status_code == 303


def test_the_log_says_who_signed_in_and_who_tried(shared: TestClient, enter: Callable[[str], str]) -> None:
    """One line each, the newest first."""
    send_sign_in(shared, "Lea", "certainly not this")
    enter("Rui")
    log = shared.app.state.book.load_log()
    assert [(e.user, e.what) for e in log] == [("Rui", "sign_in"), ("Lea", "sign_in_failed")]


def test_the_language_chosen_is_kept(shared: TestClient) -> None:
    """In a cookie, above what the browser prefers."""
    english = {"Accept-Language": "en"}
    assert "Sign in" in shared.get("/sign-in", headers=english).text
    assert "identifier" in shared.get("/sign-in?lang=fr", headers=english).text
    assert "identifier" in shared.get("/sign-in", headers=english).text
    assert "Sign in" in shared.get("/sign-in?lang=en").text
    assert "Sign in" in shared.get("/sign-in?lang=xx").text
