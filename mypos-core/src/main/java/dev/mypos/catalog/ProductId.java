package dev.mypos.catalog;

import java.util.UUID;

/** Names a product for ever; its SKU may change. */
public record ProductId(UUID value) {}
