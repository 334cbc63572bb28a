"""Stems in the words of classes and ids that say what an element is for."""

from __future__ import annotations

__all__ = ["CLASS_STEMS"]

CLASS_STEMS = tuple(
    (
        # what readers say
        "comment discuss respon reply feedback forum review message "
        # other stories
        "relat recommend recirc teaser promo more read trend popular latest card "
        # what is asked of readers
        "newsletter subscri signup share social follow login account poll search "
        # who wrote it
        "author writer bio byline "
        # pictures
        "caption credit galler figure image photo media video player "
        # advertisements and notices
        "advert sponsor banner cookie consent paywall premium notice alert disclaim popup modal overlay product "
        # the page around it
        "nav menu foot side header crumb tag topic meta date time widget module block item inner main "
        # the article and its parts
        "body content text article story entry post rich wysiwyg lead intro summar deck abstract subtitle title "
        "headline heading quote embed tweet fact box list table ingredient recipe instruction step faq toc"
    ).split()
)
"""In lower case; of two that begin at the same place the first one counts."""
