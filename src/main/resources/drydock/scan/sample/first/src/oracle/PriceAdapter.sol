// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

interface AggregatorV3Interface {
    function latestRoundData() external view returns (uint80, int256, uint256, uint256 updatedAt, uint80);
}

/// @title The price of the collateral, from a feed of others.
contract PriceAdapter {
    AggregatorV3Interface public immutable feed;
    uint256 public constant LONGEST = 1 hours;

    constructor(AggregatorV3Interface feed_) {
        feed = feed_;
    }

    /// @notice The price with 18 decimals; refuses one that is old.
    function price() external view returns (uint256) {
        (, int256 answer,, uint256 updatedAt,) = feed.latestRoundData();
        require(answer > 0 && block.timestamp - updatedAt <= LONGEST, "no price");
        return uint256(answer) * 1e10;
    }
}
