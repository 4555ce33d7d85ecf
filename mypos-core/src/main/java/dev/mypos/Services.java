package dev.mypos;

/** Placeholder until the services are wired. */
final class Services {}
