"""Daybook: advisories in prose, kept true as calendars and feeds.

newsroom -fetching-> Document -cutting-> Draft -reading-> Release -comparing-> Change -store-> Edition
         -publishing-> Rendered -web-> subscriber
"""
