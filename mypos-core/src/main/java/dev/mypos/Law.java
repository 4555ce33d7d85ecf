package dev.mypos;

/** The laws that stored data can show. */
enum Law {
    L1,
    L2,
    L3,
    L4,
    L5,
    L7,
    L9,
    L11,
    L12
}
