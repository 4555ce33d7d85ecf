package dev.mypos.page;

/**
 * Where a list goes on. Opaque: only the backend that made it can read it, and only for the query it was made for. It may
 * be kept, sent and given back later.
 */
public record Cursor(String token) {}
