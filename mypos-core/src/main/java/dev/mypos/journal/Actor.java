package dev.mypos.journal;

import java.util.EnumSet;
import java.util.Set;

/** Who acts, with the permissions of this moment. Taken afresh for each request. */
public record Actor(String id, String name, Set<Permission> permissions) {
    /** Whoever owns the program acts as this one, unless somebody else is named. */
    public static final Actor OWNER = system("owner");

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** A program that may do everything. */
    public static Actor system(String name) {
        return new Actor(name, name, EnumSet.allOf(Permission.class));
    }
}
