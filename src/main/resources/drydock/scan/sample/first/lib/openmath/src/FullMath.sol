// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title A product divided by a number, refused where it does not fit.
library FullMath {
    function mulDiv(uint256 a, uint256 b, uint256 divisor) internal pure returns (uint256) {
        require(divisor != 0, "no divisor");
        return a * b / divisor;
    }
}
