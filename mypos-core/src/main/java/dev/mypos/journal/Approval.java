package dev.mypos.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody else's consent to one action on one subject, for a short time.
 *
 * @param subject what the action is about, such as a transaction id
 */
public record Approval(UUID id, Permission permission, String subject, Actor by, Instant until) {
    public boolean covers(Permission asked, String askedSubject, Instant now) {
        return permission == asked && subject.equals(askedSubject) && now.isBefore(until);
    }
}
