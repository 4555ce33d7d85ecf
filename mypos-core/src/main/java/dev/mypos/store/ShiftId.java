package dev.mypos.store;

import java.util.UUID;

/** Names a shift of a register. */
public record ShiftId(UUID value) {}
