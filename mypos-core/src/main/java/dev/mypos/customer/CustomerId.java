package dev.mypos.customer;

import java.util.UUID;

/** Names a customer for ever, also after being forgotten. */
public record CustomerId(UUID value) {}
