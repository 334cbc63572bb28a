"""What a page prints where its text is not all there."""

from __future__ import annotations

from newsparse.measures import FIRST_UNSPACED
from newsparse.rules.furniture import furniture

__all__ = ["CONTINUE", "CONTINUE_AT", "PAYWALL"]

CONTINUE = frozenset((*furniture("continue_reading"), "lexoni më shumë", "skaityti daugiau"))
"""Whole lines, in lower case, that lead to the rest of the text."""

CONTINUE_AT = tuple(word if word[-1] >= FIRST_UNSPACED else f"{word} " for word in furniture("continue_at"))
"""Beginnings of such lines, in lower case, that name the paper which has the rest."""

PAYWALL = tuple(
    "subscribe to read|subscribe to continue|subscribe now to read|to continue reading|to read the full|to view the full|"
    "to keep reading|this article is for subscribers|this content is for subscribers|this story is for subscribers|"
    "this article is only available to subscribers|for subscribers only|subscribers only|already a subscriber|"
    "log in to continue reading|sign in to continue reading|register to continue reading|you have reached your limit|"
    "you've reached your limit|you’ve reached your limit|"
    "suscríbete para leer|suscribete para leer|suscríbase para leer|suscríbete para seguir|contenido exclusivo para suscriptores|"
    "artículo exclusivo para suscriptores|solo para suscriptores|article réservé aux abonnés|réservé aux abonnés|"
    "cet article est réservé|contenu réservé aux abonnés|la suite est réservée|abonnez-vous pour lire|"
    "dieser artikel ist nur für abonnenten|dieser inhalt ist nur für abonnenten|nur für abonnenten|weiterlesen mit abo|"
    "weiterlesen mit|jetzt abonnieren und weiterlesen|exklusiv für abonnenten|articolo riservato agli abbonati|"
    "contenuto riservato agli abbonati|riservato agli abbonati|abbonati per leggere|conteúdo exclusivo para assinantes|"
    "exclusivo para assinantes|assine para ler|dit artikel is alleen voor abonnees|alleen voor abonnees|exclusief voor abonnees|"
    "ten artykuł jest dostępny tylko|treść dostępna tylko dla|dostęp tylko dla prenumeratorów|tylko dla prenumeratorów|"
    "статья доступна только|доступно только подписчикам|доступно только по подписке|только для подписчиков|"
    "endast för prenumeranter|artikeln är låst|kun for abonnenter|kun for abonnenter|vain tilaajille|jen pro předplatitele|"
    "会員限定記事|有料会員限定|この記事は会員限定|この記事は有料|有料記事|会员专享|本文为付费内容|구독자 전용".split(
        "|"
    )
)
"""Beginnings of lines, in lower case, that say that the rest is for subscribers."""
