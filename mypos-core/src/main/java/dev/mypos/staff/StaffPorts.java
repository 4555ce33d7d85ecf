package dev.mypos.staff;

/** Where everything about people is kept: what {@link Staff} and {@link SignIn} are given. */
public record StaffPorts(
        StaffRepository staff, RoleRepository roles, SessionRepository sessions, AttemptRepository attempts) {}
