"""What pages that are no article call themselves: errors, checks of the browser, walls of consent."""

from __future__ import annotations

__all__ = ["CONSENT", "NOTICES", "TITLES"]

TITLES = frozenset(
    (
        "error|error page|not found|page not found|404|404 error|error 404|404 not found|404 - page not found|"
        "404 page not found|page not found (404)|this page does not exist|page unavailable|page does not exist|"
        "oops|oops! page not found|we can't find that page|we can’t find that page|nothing found|"
        "400 bad request|bad request|401 unauthorized|unauthorized|403|403 forbidden|forbidden|error 403|access denied|"
        "access to this page has been denied|410 gone|429 too many requests|too many requests|451|"
        "unavailable for legal reasons|451 unavailable for legal reasons|500 internal server error|"
        "internal server error|500|error 500|502 bad gateway|bad gateway|503 service unavailable|service unavailable|"
        "503|503 backend fetch failed|504 gateway time-out|504 gateway timeout|gateway timeout|under maintenance|"
        "site maintenance|maintenance mode|just a moment|attention required!|attention required|"
        "checking your browser|are you a robot?|are you human?|pardon our interruption|robot check|security check|"
        "one more step|please verify you are a human|human verification|request blocked|blocked|"
        "the request could not be satisfied|request rejected|"
        "seite nicht gefunden|seite nicht gefunden (404)|fehler 404|404 fehler|nicht gefunden|zugriff verweigert|"
        "diese seite existiert nicht|wartungsarbeiten|"
        "page introuvable|page non trouvée|erreur 404|accès refusé|cette page n'existe pas|cette page n’existe pas|"
        "página no encontrada|error 404 - página no encontrada|no encontrado|acceso denegado|"
        "pagina non trovata|errore 404|accesso negato|página não encontrada|erro 404|acesso negado|"
        "pagina niet gevonden|toegang geweigerd|nie znaleziono strony|strona nie została znaleziona|błąd 404|"
        "brak dostępu|stránka nenalezena|stránka nebyla nalezena|az oldal nem található|pagina nu a fost găsită|"
        "страница не найдена|ошибка 404|доступ запрещен|доступ запрещён|сторінку не знайдено|"
        "sidan hittades inte|sidan kunde inte hittas|siden blev ikke fundet|siden findes ikke|siden ble ikke funnet|"
        "fant ikke siden|sivua ei löydy|sivua ei löytynyt|sayfa bulunamadı|halaman tidak ditemukan|"
        "không tìm thấy trang|ページが見つかりません|お探しのページは見つかりませんでした|页面未找到|找不到页面|找不到網頁|"
        "페이지를 찾을 수 없습니다|الصفحة غير موجودة|העמוד לא נמצא|η σελίδα δεν βρέθηκε"
    ).split("|")
)
"""Whole headlines, in lower case. A story of an error says more than its name."""

NOTICES = tuple(
    (
        "enable javascript|javascript is disabled|turn javascript on|turn on javascript|javascript is required|"
        "requires javascript|javascript to run this app|javascript aktivieren|aktivieren sie javascript|"
        "activer javascript|activez javascript|active javascript|habilite javascript|habilitar javascript|"
        "abilita javascript|ative o javascript|zet javascript aan|включите javascript|włącz javascript|"
        "checking your browser|verify you are human|not a robot|unusual traffic|"
        "your browser will redirect|enable cookies|cookies enabled"
    ).split("|")
)
"""What stands in the few sentences that a page has for programs and for browsers without programs."""

CONSENT = frozenset(
    "consent cookie cookies cookiebanner cookienotice cookieconsent gdpr dsgvo onetrust didomi sp cmp privacy".split()
)
"""Words of the classes of what asks for consent."""
