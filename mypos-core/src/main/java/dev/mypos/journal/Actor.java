package dev.mypos.journal;

import dev.mypos.money.Rate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts, with the permissions of this moment. Taken afresh for each request.
 *
 * @param discountLimit how much of a price may be taken off without {@code discount.over-limit}
 */
public record Actor(String id, String name, Set<Permission> permissions, Rate discountLimit) {
    /** Whoever owns the program acts as this one, unless somebody else is named. */
    public static final Actor OWNER = system("owner");

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** Somebody who takes nothing off a price without {@code discount.over-limit}. */
    public Actor(String id, String name, Set<Permission> permissions) {
        this(id, name, permissions, Rate.ZERO);
    }

    /** A program that may do everything. */
    public static Actor system(String name) {
        return new Actor(name, name, EnumSet.allOf(Permission.class));
    }
}
