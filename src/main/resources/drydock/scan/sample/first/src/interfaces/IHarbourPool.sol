// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

interface IHarbourPool {
    event Deposited(address indexed who, uint256 amount);
    event Withdrawn(address indexed who, uint256 amount);
    event Paused(bool value);

    function deposit() external payable;

    function withdraw(uint256 amount, address payable to) external;

    function borrow(uint256 amount) external;

    function repay(address borrower) external payable;

    function rate() external view returns (uint256);
}
